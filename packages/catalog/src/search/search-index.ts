import type { AsPlainObject } from 'minisearch'
import { stemOf, termOf, wordsOf } from './terms.ts'

/** The text of an operation by the field that it is searched in. Its place among all operations is its id. */
export interface SearchDocument {
  id: number
  /** The section's name and its nouns. */
  section: string
  /** What people call the section's records. */
  aliases: string
  /** The parts of the path below the section. */
  path: string
  /** What the operation does. */
  words: string
  /** Names and words of the parameters. */
  parameters: string
  /** Names of the fields of its records. */
  fields: string
}

/** What the file of the search holds. */
export interface SearchData {
  index: AsPlainObject
  /** How much an operation counts beside the others, by its place. */
  weights: number[]
  /** Other words for a word of a question. */
  synonyms: Record<string, string[]>
  /** Words of a question that ask for a role. */
  roleWords: Record<string, string[]>
}

/** How the index is made and read. Both have to agree, so both take these. */
export const indexOptions = {
  fields: ['section', 'aliases', 'path', 'words', 'parameters', 'fields'],
  tokenize: wordsOf,
  // In a path each word has a meaning: `/Agent/me`.
  processTerm: (word: string, field?: string) => (field === 'path' ? stemOf(word) : (termOf(word) ?? null)),
}
