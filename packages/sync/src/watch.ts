import { setTimeout as delay } from 'node:timers/promises'
import { type SyncOptions, type SyncReport, sync } from './sync.ts'

const minute = 60_000
/** Changes come soon; lists that can only be read whole cost more, and are read more rarely. */
const watchPaces = { changes: minute, lists: 60 * minute }

/**
 * Keeps a mirror fresh: runs {@link sync} again and again, each table at its pace, within the budget. Passes over deletions
 * and over everything keep the paces of `sync`.
 *
 * @param options as of `sync`; `paces.changes` is a minute and `paces.lists` an hour by default. `signal` ends it quietly.
 * @yields what each run has done.
 * @throws what `sync` throws.
 * @example
 * for await (const report of watch({ halo, to: 'halo.db', signal })) console.log(report.complete, report.calls)
 */
export async function* watch(options: SyncOptions): AsyncGenerator<SyncReport, void, undefined> {
  const paces = { ...watchPaces, ...options.paces }
  const pause = Math.max(1000, Math.min(paces.changes, paces.lists))
  const { signal } = options
  while (!signal?.aborted) {
    const startedAt = performance.now()
    const report = await sync({ ...options, paces }).catch((error) => {
      if (signal?.aborted) return undefined
      throw error
    })
    if (!report) return
    yield report
    const left = pause - (performance.now() - startedAt)
    await delay(Math.max(0, left), undefined, { signal }).catch(() => {})
  }
}
