import type MiniSearch from 'minisearch'
import type { OperationSummary } from '../operation.ts'
import { readQuestion } from './question.ts'
import type { SearchData } from './search-index.ts'

/** An operation that a search found. */
export interface Found {
  operation: OperationSummary
  /** How well it fits; of use only to compare results of one search. */
  score: number
}

/** How much a word counts by the field that has it. */
const fieldBoosts = { section: 5, aliases: 2.5, path: 3, words: 2, parameters: 0.7, fields: 0.5 }

/** How much an operation counts that does not do what the verbs of the question ask for. */
const otherRole = 0.3
/** Questions without a verb mostly look for something. */
const unaskedChange = 0.45

/** Finds operations by question. */
export class OperationSearch {
  readonly #index: MiniSearch
  readonly #data: SearchData
  readonly #operations: readonly OperationSummary[]

  /** @param operations in the order in which the index knows them */
  constructor(index: MiniSearch, data: SearchData, operations: readonly OperationSummary[]) {
    this.#index = index
    this.#data = data
    this.#operations = operations
  }

  /** The operations that fit a question, the best first. */
  find(text: string, accepts: (operation: OperationSummary) => boolean): Found[] {
    const { terms, roles } = readQuestion(text, this.#data)
    if (terms.length === 0) return []
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const results = this.#index.search(terms.map(({ term }) => term).join(' '), {
      tokenize: (joined: string) => joined.split(' '),
      processTerm: (term: string) => term,
      boost: fieldBoosts,
      boostTerm: (term: string) => weights.get(term) ?? 1,
      boostDocument: (id: number) => this.#boost(id, roles),
      prefix: (term: string) => term.length > 3,
      fuzzy: (term: string) => (term.length > 5 ? 1 : false),
      weights: { prefix: 0.3, fuzzy: 0.2 },
    })
    return results.flatMap(({ id, score }) => {
      const operation = this.#operations[id as number]
      return operation && accepts(operation) ? [{ operation, score }] : []
    })
  }

  #boost(id: number, roles: ReadonlySet<string>): number {
    const operation = this.#operations[id]
    if (!operation) return 0
    return (this.#data.weights[id] ?? 1) * roleBoost(operation, roles)
  }
}

function roleBoost({ role, effect }: OperationSummary, asked: ReadonlySet<string>): number {
  if (asked.size === 0) return effect === 'read' ? 1 : unaskedChange
  if (asked.has(role)) return 1
  if (role === 'action') return (effect === 'read') === asked.has('list') ? 0.9 : 0.5
  if (role === 'get' && asked.has('list')) return 0.8
  return otherRole
}
