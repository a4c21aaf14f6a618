import type { Expressions } from '../stores/dialect.ts'

/** A view that a mirror gets as soon as it has what the view needs. */
export interface View {
  name: string
  /** What it shows, in one sentence. */
  words: string
  /** What its meaning rests on, and what it leaves out. */
  notes: readonly string[]
  /** What each column holds, in the order of the columns. */
  columns: Readonly<Record<string, string>>
  /** Columns that the query reads, by table. `deleted_at`, which every table has, is not among them. */
  needs: Readonly<Record<string, readonly string[]>>
  /** The query, in the SQL of the database that has these expressions. */
  query(expressions: Expressions): string
}

/** How a view of a mirror stands after a run. */
export interface ViewState {
  name: string
  /** What it waits for: tables or columns that the mirror lacks. `null` where the view is there. */
  waitsFor: string | null
}
