/** The run that writes to a mirror. */
export interface MirrorHolder {
  /** Number of its process. */
  process: number
  /** Name of its machine. */
  host: string
  /** Since when it has the mirror: a date. */
  since: string
}

/** The right to write to a mirror, which one run has at a time. To dispose of it gives it back. */
export interface MirrorLock extends AsyncDisposable {
  /** Fires when the database has taken the lock away: another run may have it now. Its reason says so. */
  readonly lost: AbortSignal
}
