import MiniSearch, { type AsPlainObject } from 'minisearch'
import { indexOptions, type SearchDocument } from './search-index.ts'

/** The index of all operations. The generator makes it, with the options with which the catalogue reads it. */
export function buildIndex(documents: readonly SearchDocument[]): AsPlainObject {
  const index = new MiniSearch<SearchDocument>(indexOptions)
  index.addAll(documents)
  return index.toJSON()
}
