import type { Basis } from '../fact.ts'

/** What is known of a field of a record. */
export interface FieldFact {
  /** What it holds, in our own words: units, time zone, sentinels, which values, whether lists have it filled. */
  words: string
  /** How it is known; `documented` where absent. */
  basis?: Basis
}

/** Facts by schema, then by field. A schema `X_List` takes those of `X` for fields of the same name that it does not have itself. */
export type FieldTable = Readonly<Record<string, Readonly<Record<string, FieldFact>>>>
