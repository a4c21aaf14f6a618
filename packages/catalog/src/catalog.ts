import { readFileSync } from 'node:fs'
import { nearNames } from './near-names.ts'
import type { Effect, OperationDetails, OperationSummary, SectionSummary } from './operation.ts'
import { operationAt } from './paths.ts'
import { schemaFile } from './schema-file.ts'
import { type Found, OperationSearch } from './search/operation-search.ts'
import { indexOptions, type SearchData } from './search/search-index.ts'
import type { Field, ValueType } from './value-type.ts'

/** What the index holds. */
export interface IndexData {
  sections: (SectionSummary & { operations: Omit<OperationSummary, 'section'>[] })[]
  /** Names of all schemas. */
  schemas: string[]
}

/** A schema of the document: an object with its fields, or another type under a name. */
export interface SchemaDetails extends ValueType {
  /** Name in the document, and in `@halopsa/schemas` but for the few that {@link identifier} names. */
  name: string
  /** Name in `@halopsa/schemas`, where it is another. */
  identifier?: string
  fields?: Record<string, Field>
}

/** How to search. */
export interface SearchOptions {
  /** The most operations; 10 by default. */
  limit?: number
  /**
   * Only operations with this effect, or one of these. Where the effect depends on the body, the one of the index counts:
   * `POST /Report` is found with `read`, because it only reads with `_loadreportonly`. Ask `effectOfCall` before such
   * a call is made.
   */
  effect?: Effect | readonly Effect[]
}

/** An operation does not exist under this name, or a schema or a section. */
export class UnknownNameError extends Error {
  override name = 'UnknownNameError'
  /** The names nearest to it. */
  readonly near: readonly string[]

  constructor(kind: string, wanted: string, near: readonly string[]) {
    const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
    super(`There is no ${kind} ${JSON.stringify(wanted)} in the catalogue${hint}`)
    this.near = near
  }
}

/** The operations and schemas of the HaloPSA API. Details are read from the package's files when they are asked for. */
export class Catalog {
  /** All sections, by name. */
  readonly sections: readonly SectionSummary[]
  /** All operations in one line each, section by section. */
  readonly operations: readonly OperationSummary[]
  /** Names of all schemas. */
  readonly schemaNames: readonly string[]
  readonly #byName: ReadonlyMap<string, OperationSummary>
  readonly #details = new Map<string, readonly OperationDetails[]>()
  readonly #schemas = new Map<string, Readonly<Record<string, SchemaDetails>>>()
  #search: Promise<(text: string, accepts: (operation: OperationSummary) => boolean) => Found[]> | undefined

  constructor({ sections, schemas }: IndexData) {
    this.sections = sections.map(({ operations: _, ...section }) => section)
    this.operations = sections.flatMap(({ name: section, operations }) =>
      operations.map(({ name, ...rest }) => ({ name, section, ...rest })),
    )
    this.schemaNames = schemas
    this.#byName = new Map(this.operations.map((operation) => [operation.name, operation]))
  }

  /** The section with this name, in upper or lower case or as its package writes it: `CRMNote`, `crm-note`. */
  section(name: string): SectionSummary | undefined {
    const wanted = name.toLowerCase()
    return (
      this.sections.find((section) => section.name === name) ??
      this.sections.find((section) => [section.name.toLowerCase(), packageFolder(section)].includes(wanted))
    )
  }

  /** The operations of a section; none for a section that does not exist. */
  operationsOf(section: string): OperationSummary[] {
    const name = this.section(section)?.name
    return this.operations.filter((operation) => operation.section === name)
  }

  /** The operation with this name: `getTicketsById`. */
  operation(name: string): OperationSummary | undefined {
    return this.#byName.get(name)
  }

  /**
   * The operation that a request reaches.
   * @param method in upper or lower case
   * @param path a template (`/Tickets/{id}`) or the path of a request (`/Tickets/12`)
   */
  operationAt(method: string, path: string): OperationSummary | undefined {
    return operationAt(this.operations, method, path)
  }

  /**
   * Everything that is known of an operation.
   * @throws {UnknownNameError} when there is none with this name; it names the nearest
   */
  describe(name: string): OperationDetails {
    const summary = this.operation(name)
    if (!summary) throw new UnknownNameError('operation', name, this.nearNames(name))
    const folder = packageFolder(this.section(summary.section))
    const operations =
      this.#details.get(folder) ?? readData<{ operations: OperationDetails[] }>(`sections/${folder}.json`).operations
    this.#details.set(folder, operations)
    return operations.find((operation) => operation.name === name) as OperationDetails
  }

  /**
   * The fields of a schema.
   * @param name as in the document: `Faults`
   * @throws {UnknownNameError} when there is none with this name; it names the nearest
   */
  schema(name: string): SchemaDetails {
    const file = schemaFile(name)
    const known = this.schemaNames.includes(name)
    if (!known) throw new UnknownNameError('schema', name, nearNames(name, this.schemaNames))
    const schemas = this.#schemas.get(file) ?? readData<Record<string, SchemaDetails>>(`schemas/${file}.json`)
    this.#schemas.set(file, schemas)
    return schemas[name] as SchemaDetails
  }

  /**
   * The operations that fit a question in plain words, the best first.
   * @example await catalog.search('unbilled time of an agent last month', { effect: 'read', limit: 5 })
   * @throws {RangeError} when `limit` is no whole number from 1
   */
  async search(question: string, { limit = 10, effect }: SearchOptions = {}): Promise<OperationSummary[]> {
    if (!Number.isInteger(limit) || limit < 1) {
      throw new RangeError(`The limit of a search is a whole number from 1, not ${limit}`)
    }
    const effects = effect === undefined ? undefined : new Set([effect].flat())
    this.#search ??= this.#openSearch()
    const find = await this.#search
    const exact = this.operation(question.trim())
    const accepts = (operation: OperationSummary) => !effects || effects.has(operation.effect)
    const found = find(question, accepts).map(({ operation }) => operation)
    return [...new Set([...(exact && accepts(exact) ? [exact] : []), ...found])].slice(0, limit)
  }

  /**
   * The names of operations nearest to one that does not exist, the nearest first.
   * @param limit the most names; 3 by default
   */
  nearNames(name: string, limit = 3): string[] {
    return nearNames(name, this.#byName.keys(), limit)
  }

  async #openSearch() {
    // Loaded for the first search alone: opening a catalogue needs none of it.
    const { default: MiniSearch } = await import('minisearch')
    const data = readData<SearchData>('search.json')
    const search = new OperationSearch(MiniSearch.loadJS(data.index, indexOptions), data, this.operations)
    return search.find.bind(search)
  }
}

/** Opens the catalogue that this package brings. It reads the index, and nothing else until it is asked for. */
export function openCatalog(): Catalog {
  return new Catalog(readData<IndexData>('index.json'))
}

function packageFolder(section: SectionSummary | undefined): string {
  return section?.package.replace('@halopsa/', '') ?? ''
}

function readData<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')) as Content
}
