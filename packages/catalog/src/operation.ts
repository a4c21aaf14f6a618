import type { ValueType } from './value-type.ts'

/**
 * What an operation does to the world.
 * - `read`: it returns data and changes nothing
 * - `write`: it creates or changes records in Halo
 * - `delete`: it removes records
 * - `act`: more than records change: people are mailed, money is billed, a script runs, another system is reached
 */
export type Effect = 'read' | 'write' | 'delete' | 'act'

/**
 * - `list` responds with several records of its section
 * - `get` responds with the one that its identifiers name
 * - `save` creates or updates them
 * - `delete` deletes the one that its identifiers name
 * - `action` is everything else
 */
export type Role = 'list' | 'get' | 'save' | 'delete' | 'action'

/** HTTP method, in lower case as in the document. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options'

/** An operation in one line, as the index has it. */
export interface OperationSummary {
  /** Name of its function: `getTicketsById`. */
  name: string
  /** Section as its path writes it: `Tickets`. */
  section: string
  method: Method
  /** Path template: `/Tickets/{id}`. */
  path: string
  role: Role
  /** Where {@link conditional} is set, the effect of some calls only: {@link effectOfCall} tells. */
  effect: Effect
  /** Whether the effect depends on the body of a call. */
  conditional?: true
  /** What it does, in a sentence or two. */
  words: string
}

/** Everything that is known of an operation. */
export interface OperationDetails extends Omit<OperationSummary, 'effect' | 'conditional'> {
  /** Package that has its function: `@halopsa/tickets`. */
  package: string
  effect: OperationEffect
  /** Names of the path parameters that together name one record. */
  identifiers: string[]
  /** In the order in which the path names them. */
  pathParameters: Parameter[]
  queryParameters: Parameter[]
  body?: Body
  response: Response
  /** The list that it responds with, where it is known to respond with one. */
  list?: List
  /** Name of the function that reads its list page by page: `paginateTickets`. */
  paginate?: string
  deprecated?: true
}

/** The effect of an operation, and how it is known. */
export interface OperationEffect {
  effect: Effect
  /** Why, where it is not what the HTTP method says. */
  reason?: string
  /** How it is known, where it is not what the HTTP method says. */
  basis?: string
  /** Fields of the body that bring the effect about; where absent, every call has it. */
  fields?: string[]
  /** The effect of calls without these fields. */
  otherwise?: Effect
}

/** A parameter of a path or a query. */
export interface Parameter extends ValueType {
  /** Name in the URL, and key in the parameter object of the function. */
  name: string
  required?: true
  words?: string
  /** What a query parameter does to the response: `filters`, `shows`, `pages`, `sorts` or `changes`. */
  does?: 'filters' | 'shows' | 'pages' | 'sorts' | 'changes'
  /** Field of the record that it compares or shows. */
  field?: string
  /** What its text holds: an ISO `date`, `ids` or `names` separated by commas, or `json`. */
  takes?: 'date' | 'ids' | 'names' | 'json'
}

/** The body of a request. */
export interface Body {
  /** Key in the parameter object of the function: `faultsList`. */
  key: string
  kind: 'json' | 'multipart'
  required: boolean
  type: ValueType
}

/** What a response holds. */
export interface Response {
  /** How it is known: `recorded`, `tested`, `used`, `declared`, `section`, `schema-name`, `post-body`, `convention` or `unknown`. */
  source: string
  /** `any` is a response that nobody declares; `file` is bytes, or JSON with the address at which they are. */
  format: 'json' | 'bytes' | 'file' | 'text' | 'none' | 'any'
  type: ValueType
  mayBeEmpty?: true
  /** What comes when the call sets this parameter. */
  whenFlagged?: { parameter: string; type: ValueType }
  /** How the schema of the records is known, where a recording tells the shape and not the schema. */
  recordSource?: 'name'
  note?: string
}

/** A list as a response holds it. */
export interface List {
  /** `either` is an array, and a view when the call says `pageinate: true`. */
  shape: 'array' | 'view' | 'either' | 'unknown'
  /** Key of the view that holds the records: `tickets`. */
  recordsKey?: string
  record: ValueType
  /** Fields that together name a record; absent where they are not known. */
  key?: string[]
  /** How it takes the page that a call asks for. */
  paging: 'pages' | 'ignored' | 'first page again' | 'cursor'
  /** Fields that every record was seen to have, at most 30. */
  fields?: string[]
  /** Whether `count` limits the number of records, where that is known. */
  honoursCount?: boolean
  /** The most records in a page, where it is not that of other lists. */
  pageCap?: number
  /** Parameters that take an id where it pages by a cursor. */
  cursors?: { newer: string; older: string }
  /** Query with which it leaves out no record but deleted ones, where it leaves out others by default. */
  whole?: Record<string, string>
  /** Flag with which little more than the ids comes. */
  idsOnly?: string
  /** Parameters that take the ISO date-times between which a record was last changed. */
  changedBetween?: { from: string; to: string }
  /** Field that has the date of the last change, where it is known. */
  changeDate?: string
  /** Flag that asks for deleted records. */
  deleted?: string
  /** Filter without which it may not come at all on a large tenant, and the section whose `id` the filter takes. */
  needs?: { parameter: string; section: string }
  /** Parameter that asks for custom fields by id, and the `typeid` under which `GET /FieldInfo` has them. */
  customFields?: { parameter: string; typeid: number }
}

/** The operations below one first part of a path. */
export interface SectionSummary {
  /** As the path writes it: `CRMNote`. */
  name: string
  /** Class that has its operations as methods: `CRMNoteAPI`. */
  apiName: string
  /** `@halopsa/crm-note`. */
  package: string
  /** One record, with its article: `a ticket`. */
  one?: string
  /** Several records: `tickets`. */
  many?: string
  /** Where a person finds them in Halo. */
  screen?: string
}
