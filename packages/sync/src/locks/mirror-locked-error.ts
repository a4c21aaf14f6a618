import type { MirrorHolder } from './mirror-lock.ts'

/** Another run writes to the mirror. */
export class MirrorLockedError extends Error {
  override readonly name = 'MirrorLockedError'
  /** The run that has it, where that is known. */
  readonly holder: MirrorHolder | undefined

  constructor(holder: MirrorHolder | undefined) {
    super(`Another run writes to this mirror: ${holderText(holder)}`)
    this.holder = holder
  }
}

function holderText(holder: MirrorHolder | undefined): string {
  if (!holder) return 'it has not told who it is'
  return `process ${holder.process} on ${holder.host}, since ${holder.since}`
}
