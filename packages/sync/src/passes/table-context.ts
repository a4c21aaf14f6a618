import type { HaloCalls } from '../calls/halo-calls.ts'
import type { PassRun } from '../proof/pass-run.ts'
import type { Store } from '../stores/store.ts'
import type { Table } from '../tables/table.ts'
import type { RowBuilder } from '../values/row-builder.ts'

/** What the passes over a table work with. */
export interface TableContext {
  table: Table
  store: Store
  calls: HaloCalls
  builder: RowBuilder
  /** Tables whose records belong to those of this one, by name. */
  children: readonly string[]
  /** The table of parents, of a table of children. */
  parents?: Table | undefined
  /** Query of every call of the list, with the custom fields to send. */
  query: Readonly<Record<string, string>>
  /** Milliseconds before the cursor that are read again: a change can become visible after later ones. */
  lookBack: number
  /** Part of a table's rows that one pass may delete. */
  mostDeleted: number
  signal?: AbortSignal | undefined
  /** Told after each page. */
  progress(run: PassRun): void
}
