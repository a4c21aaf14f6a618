import { setTimeout as wait } from 'node:timers/promises'
import { limiterOf, type SyncOptions, type SyncReport, sync } from './sync.ts'
import { type Paces, pacesOf } from './sync-table.ts'

/** How a mirror is kept up to date. */
export interface WatchOptions extends SyncOptions {
  /**
   * Milliseconds from the end of a reading to the next one. Default: five minutes for `changes`, six hours for `lists`, a
   * day for `deletions`, a week for `complete`.
   */
  paces?: Partial<Paces> | undefined
}

const minute = 60_000
const hour = 60 * minute
const watchPaces: Paces = { changes: 5 * minute, lists: 6 * hour, deletions: 24 * hour, complete: 7 * 24 * hour }

/** Milliseconds by which a timer can be ahead of the clock. */
const timerError = 5

/** A timer of Node that is set to more fires at once. */
const longestTimer = 2 ** 31 - 1

/**
 * Keeps a mirror up to date until its signal fires: it runs {@link sync} again and again, which reads what is due by the
 * paces, and hands out each report.
 *
 * @throws what {@link sync} throws, and the reason of the signal.
 * @example
 * for await (const { complete, passes } of watch({ halo, to: 'halo.db', signal })) console.log(complete, passes.length)
 */
export async function* watch(options: WatchOptions): AsyncGenerator<SyncReport> {
  const paces = pacesOf(watchPaces, options.paces)
  // One of its own for each run would know nothing of the calls of the runs before.
  const limiter = limiterOf(options)
  const shortest = Math.min(...Object.values(paces))
  for (;;) {
    // Another run ends sometime, and what it has brought is not due any more.
    yield await sync({ ...options, limiter, paces, wait: options.wait ?? true })
    // From the end of the run: what it has read is due by when its passes have ended, and would not be due before.
    await wait(Math.min(shortest + timerError, longestTimer), undefined, { signal: options.signal })
  }
}
