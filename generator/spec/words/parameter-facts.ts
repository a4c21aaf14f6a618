import type { Basis } from '../fact.ts'

/**
 * What a query parameter does to the response of a list or a record.
 * - `filters`: only some of the records come
 * - `shows`: the same records come, with more or fewer fields
 * - `pages`: it chooses the page, or how many records come
 * - `sorts`: it orders the records
 * - `changes`: the server does something else than without it (recalculates, marks as read …)
 */
export type ParameterEffect = 'filters' | 'shows' | 'pages' | 'sorts' | 'changes'

/**
 * What the text of a value is, where the type of the document does not tell.
 * - `date`: an ISO date-time
 * - `ids`: ids, separated by commas, as one value
 * - `names`: words or names, separated by commas, as one value
 * - `json`: JSON text
 */
export type ParameterFormat = 'date' | 'ids' | 'names' | 'json'

/** What is known of a query parameter, beyond its type in the document. */
export interface ParameterFact {
  /** Sections (`Tickets`) or operations (`GET /Tickets/{id}`) that the fact holds for; everywhere, where absent. */
  in?: readonly string[]
  /** What it does, in our own words: one sentence with a full stop, at most two. */
  words: string
  does: ParameterEffect
  takes?: ParameterFormat
  /** It takes `true` and `false`, too. */
  orFlag?: true
  /** Field of the record that a filter compares, or that a flag shows, where it is known. */
  field?: string
  /** How it is known; `documented` where absent: an older document of Halo explains it. */
  basis?: Basis
}

/** Facts by the parameter's name. Of several, the first whose `in` fits holds; one without `in` comes last. */
export type ParameterTable = Readonly<Record<string, readonly ParameterFact[]>>
