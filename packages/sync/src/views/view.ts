import type { Expressions } from './expressions.ts'

/** A view over the tables of a mirror. */
export interface View {
  name: string
  /** What its rows are, and what is not known of them. */
  words: string
  /** What its columns hold, in their order. */
  columns: Readonly<Record<string, string>>
  /** Columns that it reads, by their table. It waits until a mirror has them all. */
  reads: Readonly<Record<string, readonly string[]>>
  /** Its query, in the SQL of a database. */
  query(expressions: Expressions): string
}

/** A view that could not be made, and why. */
export interface WaitingView {
  name: string
  /** `needs actions.timetaken`, or what the database says. */
  reason: string
}
