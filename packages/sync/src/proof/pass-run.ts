import { HaloApiError, HaloAuthError, HaloError, HaloPagingError } from '@halopsa/core'
import { DeletionLimitError } from '../passes/deletion-limit-error.ts'
import type { Key, Outcome, PassKind, PassResult, Store } from '../stores/store.ts'
import type { Table } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'

/** Parents or records that a reason names. */
const mostNamed = 5

/** What a pass has done so far. */
export class PassRun {
  /** Number of the pass. */
  readonly id: number
  readonly table: Table
  readonly pass: PassKind
  readonly startedAt = performance.now()
  /** The first pass of which this one is the continuation. */
  since: number
  /** What it reads, in words: `changes from … to …`. */
  range = 'the whole list'
  fetched = 0
  expected: number | undefined
  deleted = 0
  /** Records that exist, but that the list did not have. */
  unlisted = 0
  withoutKey = 0
  /** Keys that the list of ids has, and whose records did not come. */
  readonly missing: Key[] = []
  /** Parents whose children could not be read, and why. */
  readonly unread: string[] = []
  readonly misfits: Record<string, number> = {}

  private constructor(id: number, table: Table, pass: PassKind) {
    this.id = id
    this.since = id
    this.table = table
    this.pass = pass
  }

  static async start(store: Store, table: Table, pass: PassKind): Promise<PassRun> {
    return new PassRun(await store.startRun(table.name, pass), table, pass)
  }

  /** Counts rows that are about to be written. */
  add({ values, misfits, withoutKey }: Rows): void {
    this.fetched += values.length
    this.withoutKey += withoutKey
    for (const [column, count] of misfits) this.misfits[column] = (this.misfits[column] ?? 0) + count
  }

  /** Begins anew, after what came is of no use. */
  restart(): void {
    this.since = this.id
    this.fetched = 0
    this.withoutKey = 0
    this.expected = undefined
  }

  /** Compares what came with what is stored, and says how the pass has ended. */
  async result(store: Store, calls: number, error?: unknown): Promise<PassResult> {
    const stored = await store.count(this.table.name, this.since)
    const { outcome, reason } = error === undefined ? this.#proof(stored) : await this.#failure(store, error)
    return {
      outcome,
      reason: reason && outcome !== 'complete' ? `${this.range}: ${reason}` : reason,
      expected: this.expected ?? null,
      fetched: this.fetched,
      stored,
      deleted: this.deleted,
      misfits: this.misfits,
      calls,
    }
  }

  /** A list that is refused after the mirror has rows of it leaves them as they were: nobody expects that. */
  async #failure(store: Store, error: unknown): Promise<{ outcome: Outcome; reason: string }> {
    const { outcome, reason } = failure(error)
    const rows = outcome === 'refused' ? await store.count(this.table.name) : 0
    if (rows === 0) return { outcome, reason }
    return { outcome: 'failed', reason: `${reason}; the mirror keeps the ${rows} rows that it has` }
  }

  #proof(stored: number): { outcome: Outcome; reason: string | null } {
    if (this.withoutKey > 0) {
      const key = this.table.key.join(', ')
      return { outcome: 'incomplete', reason: `${this.withoutKey} records came without their key (${key})` }
    }
    if (stored < this.fetched) {
      const reason = `${this.fetched} records came, but only ${stored} rows hold them: two records have the same key`
      return { outcome: 'incomplete', reason }
    }
    if (this.missing.length > 0) {
      const some = this.missing.slice(0, mostNamed).join('; ')
      const reason = `${this.missing.length} records that the list of ids has did not come: ${some}`
      return { outcome: 'incomplete', reason }
    }
    if (this.unread.length > 0) {
      const some = this.unread.slice(0, mostNamed).join(', ')
      const reason = `the children of ${this.unread.length} parents could not be read: ${some}`
      return { outcome: 'incomplete', reason }
    }
    const reason = this.unlisted > 0 ? `${this.unlisted} records exist that the list did not have` : null
    return { outcome: 'complete', reason }
  }
}

/**
 * How a pass ended that an error has stopped.
 *
 * @throws the error, where neither HaloPSA nor the list is to blame.
 */
function failure(error: unknown): { outcome: Outcome; reason: string } {
  if (error instanceof DeletionLimitError) return { outcome: 'stopped', reason: error.message }
  if (error instanceof HaloPagingError) return { outcome: 'incomplete', reason: error.message }
  if (!(error instanceof HaloError) || error instanceof HaloAuthError) throw error
  const status = error instanceof HaloApiError ? `HTTP ${error.status}: ` : ''
  return { outcome: isRefused(error) ? 'refused' : 'failed', reason: `${status}${error.message}` }
}

/**
 * Whether an error says that HaloPSA refuses a list. A 408 is an outage, and a 429 says that a limiter has not waited for its
 * turn.
 */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof HaloApiError)) return false
  const { status } = error
  return status >= 400 && status < 500 && status !== 408 && status !== 429
}
