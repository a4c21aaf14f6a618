import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Store } from '../stores/store.ts'
import type { MirrorHolder, MirrorLock } from './mirror-lock.ts'
import { MirrorLockedError } from './mirror-locked-error.ts'

/** What a run does while another one writes to the mirror. */
export interface LockOptions {
  /** Whether it waits for the other one to end. Default: it ends with a {@link MirrorLockedError}. */
  wait?: boolean | undefined
  /** Told once that it waits, and for whom. */
  onWait?: ((holder: MirrorHolder | undefined) => void) | undefined
  signal?: AbortSignal | undefined
}

/** Milliseconds between two attempts. */
const interval = 500

/**
 * Takes the lock of a mirror for this process.
 *
 * @throws MirrorLockedError when another run has it, and this one is not to wait.
 */
export async function lockMirror(store: Store, { wait = false, onWait, signal }: LockOptions): Promise<MirrorLock> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    const lock = await store.lock({ process: process.pid, host: hostname(), since: new Date().toISOString() })
    if (lock) return lock
    // The other one says who it is just after it has got the lock: the second attempt gives it the time for that.
    if (attempt === 2) {
      const holder = await store.holder()
      if (!wait) throw new MirrorLockedError(holder)
      onWait?.(holder)
    }
    await pause(interval, undefined, { signal })
  }
}
