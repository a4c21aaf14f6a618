import type { MirrorHolder, MirrorLock } from '../locks/mirror-lock.ts'
import type { Column, Table } from '../tables/table.ts'
import type { Rows } from '../values/row-builder.ts'
import type { Value } from '../values/value.ts'
import type { View, ViewState } from '../views/view.ts'

/** The values of a record's key, in the order of the table's key. */
export type Key = readonly Value[]

/** How far a table has come. It moves with the rows that it speaks of, in their transaction. */
export interface TableState {
  /** Changes up to here are in the mirror: a date, or an id where the list goes on behind one. */
  cursor: string | null
  /** Where an unfinished pass goes on. */
  checkpoint: Checkpoint | null
  /** When the last pass over changes, over ids and over everything ended. */
  changesAt: string | null
  idsAt: string | null
  fullAt: string | null
}

/** Where an unfinished pass goes on. */
export interface Checkpoint {
  pass: PassKind
  /** Number of the pass that began it. */
  since: number
  /** Up to where the pass goes, as its start has fixed it. */
  until: string
  /** Up to where its rows are in the mirror. */
  position: string
}

/** What a pass reads: everything, what has changed, ids alone, records behind an id, or the records of parents. */
export type PassKind = (typeof passKinds)[number]
export const passKinds = ['full', 'changes', 'ids', 'newer', 'children'] as const

/** How a pass ended. */
export type Outcome =
  /** All that the pass had to bring is in the mirror. */
  | 'complete'
  /** It cannot be shown that all came. */
  | 'incomplete'
  /** It would delete more than it may. Nothing was deleted. */
  | 'stopped'
  /** HaloPSA refuses the list, for want of a permission or of a module. */
  | 'refused'
  /** HaloPSA or the connection failed. */
  | 'failed'

/** How a pass over a table ended, as `sync_runs` has it. */
export interface PassResult {
  outcome: Outcome
  /** What is missing, of which range and why; `null` where the pass is complete. */
  reason: string | null
  /** Records that HaloPSA says the list has; `null` where it does not say. */
  expected: number | null
  /** Records that came. */
  fetched: number
  /** Rows that hold them. */
  stored: number
  /** Rows that got a `deleted_at`. */
  deleted: number
  /** Values that did not fit their column, by its name. */
  misfits: Readonly<Record<string, number>>
  /** Requests that it took. */
  calls: number
}

/** The last run over a table. */
export interface EndedRun {
  pass: PassKind
  endedAt: string
  result: PassResult
}

/** A parent whose children have to be asked for. */
export interface QueuedParent {
  /** Its `id`, as text. */
  parent: string
  /** Number of the pass that has put it into the queue, {@link unreadPlace} or {@link gonePlace}. */
  pass: number
}

/**
 * In place of the number of a pass: parents that are asked after all others, until they have changed. Those that could not be
 * read come before those that are gone.
 */
export const unreadPlace = Number.MAX_SAFE_INTEGER - 1
export const gonePlace = Number.MAX_SAFE_INTEGER

/** What is written in one transaction. */
export interface Change {
  /** Number of the pass: the `id` of its run. */
  pass: number
  /** Rows to insert, or to put in place of those with the same keys. */
  rows?: Rows | undefined
  /** Keys that the list has, whose rows stay as they are. */
  seen?: readonly Key[] | undefined
  /** Keys whose rows get a `deleted_at`, unless this pass or a later one has seen them. */
  deleted?: readonly Key[] | undefined
  state?: TableState | undefined
  /** Tables of children: their queues get the keys of rows that are new, changed or deleted. */
  children?: readonly string[] | undefined
  /** Rows with this date of change or a later one count as changed, too, although the table has them with the same date. */
  unsettledFrom?: string | undefined
  /** Takes a parent from the queue of this table, unless it has changed again. */
  done?: QueuedParent | undefined
  /** Puts a parent behind the others in the queue of this table, unless it has changed again. */
  later?: { queued: QueuedParent; place: typeof unreadPlace | typeof gonePlace } | undefined
}

/** Rows of a table by the value of a column. */
export interface RowFilter {
  column: string
  value: Value
}

/** A database that holds a mirror. */
export interface Store extends AsyncDisposable {
  /**
   * Connects, and makes the tables of the mirror's own state or brings them up to date.
   *
   * @throws MirrorVersionError when a newer version of this package has written the mirror.
   */
  open(): Promise<void>
  /**
   * Keeps other runs out of the mirror, those of other processes and machines included, until the lock is given back or
   * this process ends. Resolves to `undefined` when another run has it.
   *
   * @param holder who takes it, for those who come later.
   */
  lock(holder: MirrorHolder): Promise<MirrorLock | undefined>
  /** The run that has the lock, or that had it and was killed. */
  holder(): Promise<MirrorHolder | undefined>
  /** The host name of the tenant whose records the mirror has; `undefined` while it has none. */
  tenant(): Promise<string | undefined>
  setTenant(host: string): Promise<void>
  /** Makes a table with its columns, and those that are missing. Resolves to all columns that it has. */
  prepare(table: Table): Promise<Column[]>
  /** Resolves to those of the `seen` keys that have no row, or a deleted one. */
  write(table: Table, change: Change): Promise<Key[]>
  state(table: string): Promise<TableState>
  /** Rows that are not deleted; with `pass`, only those which it or a later one has seen. */
  count(table: string, pass?: number): Promise<number>
  /** Whether a row that is not deleted has a value in one of these columns. */
  hasValues(table: string, columns: readonly Column[]): Promise<boolean>
  /** Keys of rows that are not deleted, and that neither this pass nor a later one has seen. */
  unseen(table: Table, pass: number, limit: number, filter?: RowFilter): Promise<Key[]>
  /** Those of the keys that have no row, or a deleted one. */
  lacking(table: Table, keys: readonly Key[]): Promise<Key[]>
  /** The parents whose children were not asked for yet, those that wait longest first. */
  queued(table: string, limit: number): Promise<QueuedParent[]>
  /** Puts all rows of a table that are not deleted into the queue of a table of children. */
  queueAll(parents: Table, children: string, pass: number): Promise<void>
  /** Begins a run. Resolves to its number, which is greater than those before. */
  startRun(table: string, pass: PassKind): Promise<number>
  endRun(id: number, result: PassResult): Promise<void>
  /** The last run of these passes over a table; `undefined` where there is none, or where it was killed. */
  lastRun(table: string, passes: readonly PassKind[]): Promise<EndedRun | undefined>
  /** Forgets the runs that began before a moment. */
  forgetRuns(before: string): Promise<void>
  /**
   * Makes the views that the mirror has all tables and columns for, and replaces those whose query has changed. A view that
   * cannot be made waits; it throws only where the database does not respond.
   */
  makeViews(views: readonly View[]): Promise<ViewState[]>
}

/** A row of `sync_runs`, as either database has it. */
export function endedRun(row: Readonly<Record<string, unknown>> | undefined): EndedRun | undefined {
  if (typeof row?.ended_at !== 'string') return undefined
  const { pass, ended_at: endedAt, outcome, reason, expected, misfits } = row
  const [fetched, stored, deleted, calls] = [row.fetched, row.stored, row.deleted, row.calls].map(Number)
  const result = {
    outcome,
    reason,
    expected: expected === null ? null : Number(expected),
    fetched,
    stored,
    deleted,
    misfits: JSON.parse(String(misfits)),
    calls,
  }
  return { pass, endedAt, result } as EndedRun
}

/** The state of a table that nothing is known of. */
export const noState: TableState = { cursor: null, checkpoint: null, changesAt: null, idsAt: null, fullAt: null }
