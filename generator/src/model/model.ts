import type { Type } from '@halopsa/codegen'
import type { Effect } from '../../spec/effects.ts'
import type { Basis } from '../../spec/fact.ts'
import type { References } from '../../spec/references.ts'
import type { ParameterEffect, ParameterFormat } from '../../spec/words/parameter-facts.ts'

/**
 * What the generator knows of an API once it has read the document: sections, operations, names and types.
 * A plain, serialisable value, so that two of them can be compared and every emitter reads the same thing.
 */
export interface Model {
  /** Sections by name, in code point order. */
  sections: Section[]
  /** Every schema of the document, under its own name. */
  schemas: Record<string, Type>
  /** The identifier of each schema in generated code, under its own name: the name itself wherever that can be declared. */
  schemaIdentifiers: Record<string, string>
  /** Fields that point to other records, by schema, under its own name. */
  references: Record<string, References>
  /** Words that questions have for those of the API. */
  synonyms: Record<string, string[]>
  /** Words of questions that ask for a role. */
  roleWords: Record<string, string[]>
}

/** The operations under one first path segment; one package. */
export interface Section {
  /** First path segment as the document writes it: `Tickets`, `azureadconnection`. */
  name: string
  /** Class name: `TicketsAPI`, `AzureadconnectionAPI`. */
  apiName: string
  /** Package name without the scope, and folder name: `crm-note`. */
  packageName: string
  /** What its records are called, where that is known. */
  nouns?: SectionNouns
  /** How much it is used beside other sections; 1 is usual. */
  weight: number
  operations: Operation[]
}

/** What the records of a section are called. */
export interface SectionNouns {
  /** One record, with its article: `a ticket`. */
  one?: string
  /** Several records: `tickets`. */
  many?: string
  /** Where a person finds them in Halo. */
  screen?: string
  /** What people call them beside that. */
  aliases?: string[]
}

/** What an operation does to the world, decided from its verb and what is known beyond it. */
export interface OperationEffect {
  effect: Effect
  /** Why, where it is not what the verb says. */
  reason?: string
  basis?: Basis
  /** Fields of the body that bring the effect about; where absent, every call has it. */
  fields?: string[]
  /** The effect of calls without these fields; present where they are. */
  otherwise?: Effect
}

export interface Operation {
  /** Function name: `getTicketsById`. */
  name: string
  method: Method
  /** Path template of the document: `/Tickets/{id}`. */
  path: string
  role: Role
  effect: OperationEffect
  /** Names of the path parameters that together name one record; none where the operation is not about one. */
  identifiers: string[]
  /** In the order in which the path names them. */
  pathParameters: Parameter[]
  queryParameters: Parameter[]
  body?: Body
  response: ResponseType
  /** The list that the operation answers with, where it is known to answer with one. */
  list?: List
  /** What it does: the document's own words where it was imported with them, else ours. */
  description?: string
  deprecated?: boolean
}

/**
 * What an operation does with the records of its section.
 * - `list` answers with several of them
 * - `get` answers with the one that its identifiers name
 * - `save` creates or updates them
 * - `delete` deletes the one that its identifiers name
 * - `action` is everything else
 */
export type Role = 'list' | 'get' | 'save' | 'delete' | 'action'

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options'

export interface Parameter {
  /** Name on the wire, and key in the parameter object. */
  name: string
  required: boolean
  type: Type
  description?: string
  /** What a query parameter does to the response, where that is known. */
  does?: ParameterEffect
  /** Field of the record that it compares or shows, where that is known. */
  field?: string
  /** What its text holds, where the type does not tell. */
  takes?: ParameterFormat
}

export interface Body {
  /** Key in the parameter object: `faultsList`, `items`, `file`, `form`, `body`. */
  key: string
  kind: 'json' | 'multipart'
  required: boolean
  type: Type
}

export interface ResponseType {
  /** How the type is known. */
  source: ResponseSource
  format: ResponseFormat
  /** What the function resolves to; `{ kind: 'unknown' }` where nobody knows. */
  type: Type
  /** Whether the body may be empty instead. */
  mayBeEmpty?: true
  /** What it resolves to when the call sets a flag. */
  whenFlagged?: { parameter: string; type: Type }
  /** How the schema of the records is known, where a recording tells the shape and not the schema. */
  recordSource?: 'name'
  /** What a caller should know of the response. */
  note?: string
}

/**
 * - `recorded`, `tested`, `used`: a live server, the tests of a client, a client in production
 * - `declared`: the document declares a type for 2xx
 * - `section`: inferred from another operation of the section that declares one
 * - `schema-name`: inferred from a schema named as the section is, or `<Section>_View`
 * - `post-body`: inferred from the item type of the section's POST body
 * - `convention`: as similar operations do, deletes above all; nobody saw this one do it
 * - `unknown`: none of these
 */
export type ResponseSource =
  | 'recorded'
  | 'tested'
  | 'used'
  | 'declared'
  | 'section'
  | 'schema-name'
  | 'post-body'
  | 'convention'
  | 'unknown'

/**
 * `any` stands for a response that nobody declares: JSON, text, bytes or nothing, as its media type says. `file` is bytes,
 * or JSON with the address at which they are.
 */
export type ResponseFormat = 'json' | 'bytes' | 'file' | 'text' | 'none' | 'any'

/** A list as a response holds it. */
export interface List {
  /**
   * - `array`: the records alone
   * - `view`: an object with the records under a key
   * - `either`: an array, and a view when the call says `pageinate: true`
   * - `unknown`: nobody knows which
   */
  shape: 'array' | 'view' | 'either' | 'unknown'
  /** Key of the view that holds the records: `tickets`. */
  recordsKey?: string
  record: Type
  /** Fields that together name a record; absent where they are not known. */
  key?: string[]
  /** How it takes the page that a call asks for. */
  paging: ListPaging
  /** Parameters that a reader of the whole list sets itself. */
  pageParameters: string[]
  /** Fields that every record was seen to have, at most 30. */
  fields?: string[]
  /** Whether `count` limits the number of records, where that is known. */
  honoursCount?: boolean
  /** The most records in a page, where it is not that of other lists. */
  pageCap?: number
  /** Parameters that take an id where it pages by a cursor: records after it, and before it. */
  cursors?: { newer: string; older: string }
  /** Query with which it leaves out no record but deleted ones, where it leaves out others by default. */
  whole?: Record<string, string>
  /** Flag with which little more than the ids comes. */
  idsOnly?: string
  /** Parameters that take the dates between which a record was last changed. */
  changedBetween?: { from: string; to: string }
  /** Field that has the date of the last change, where it is known. */
  changeDate?: string
  /** Flag that asks for deleted records. */
  deleted?: string
  /** Filter without which it may not come at all, and the section whose `id` the filter takes. */
  needs?: { parameter: string; section: string }
  /** Parameter that asks for custom fields by id, and the `typeid` under which `GET /FieldInfo` has them. */
  customFields?: { parameter: string; typeid: number }
}

/**
 * - `pages`: it takes page numbers
 * - `ignored`: every record comes, whatever page is asked for
 * - `first page again`: the first page comes for every page number
 * - `cursor`: the call says after or before which id
 */
export type ListPaging = 'pages' | 'ignored' | 'first page again' | 'cursor'
