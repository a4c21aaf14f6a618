import { pageCap } from './halo-facts.generated.ts'
import { schemaRows, sectionRows } from './halo-table.generated.ts'
import type { SchemaRows, SectionRow, SectionRows } from './halo-table.ts'
import { type Parameter, parseParameters } from './parameters.ts'
import { Schema } from './schema.ts'

/** What a double knows of the API. */
export interface HaloTable {
  /** Names of all sections, as the document writes them. */
  sectionNames: readonly string[]
  /** Finds a section by its name in any case: the routes of HaloPSA are not case-sensitive. */
  findSection(name: string): TableSection | undefined
}

/**
 * Outline of a response: one object, a bare array, or a view object that holds its records under a key. An array with a
 * `key` is a view where the call pages. Without a schema the records are sent as they are stored.
 */
export type Shape =
  | { kind: 'object'; schema: Schema }
  | { kind: 'array'; key?: string; schema?: Schema }
  | { kind: 'view'; key: string; schema?: Schema }

/**
 * - `list`, `save`, `get` and `delete` work on the section's records.
 * - `action` is everything else.
 */
export type OperationKind = 'list' | 'save' | 'get' | 'delete' | 'action'

/** One operation of the API. */
export interface TableOperation {
  section: TableSection
  method: string
  /** Path template: `/Tickets/{id}`. */
  path: string
  kind: OperationKind
  /** Declared response of an action. */
  response?: Shape
}

/** How a list pages; one that does not page sends every record. */
export type Paging =
  | { by: 'number'; cap: number; beyond: 'empty' | 'first' | 'last' }
  | { by: 'cursor'; newer: string; older: string }

/** One section of the API. */
export interface TableSection {
  name: string
  /** Schema of a posted record; absent where the section takes none. */
  posted?: Schema
  /** Whether an array of records is posted, as opposed to one object or nothing that is known. */
  takesArray: boolean
  /** Schema of one record in a response; absent where it is not known. */
  record?: Schema
  list?: Shape
  /** Fields that every record of the list has. */
  sends: readonly string[]
  /** Fields that identify a record. */
  key: readonly string[]
  paging?: Paging
  /** Query parameters of the list by name in lower case; absent where the table does not know them. */
  parameters?: ReadonlyMap<string, Parameter>
  /** Query parameters of `GET /Section/{id}`; absent where the table does not know them. */
  recordParameters?: ReadonlyMap<string, Parameter>
  /** Whether the section stores records, or has actions alone. */
  hasRecords: boolean
  operations: TableOperation[]
}

/** Makes a table from its rows. Sections and schemas are read when they are first needed. */
export function createTable(rows: SectionRows, schemas: SchemaRows): HaloTable {
  const sectionNames = Object.keys(rows)
  const nameByLowerCase = new Map(sectionNames.map((name) => [name.toLowerCase(), name]))
  const sections = new Map<string, TableSection>()
  const schemaByName = new Map<string, Schema>()
  const openSchema = (name: string) => {
    const schema = schemaByName.get(name) ?? new Schema(name, Object.hasOwn(schemas, name) ? schemas[name] : undefined)
    schemaByName.set(name, schema)
    return schema
  }
  const findSection = (name: string) => {
    const exactName = nameByLowerCase.get(name.toLowerCase())
    if (exactName === undefined) return undefined
    const section = sections.get(exactName) ?? parseSection(exactName, rows[exactName] as SectionRow, openSchema)
    sections.set(exactName, section)
    return section
  }
  return { sectionNames, findSection }
}

/** The table of HaloPSA. */
export const haloTable: HaloTable = createTable(sectionRows, schemaRows)

type OpenSchema = (name: string) => Schema

function parseSection(name: string, row: SectionRow, openSchema: OpenSchema): TableSection {
  const section: TableSection = {
    name,
    posted: row.posted === undefined ? undefined : openSchema(row.posted),
    takesArray: row.posted !== undefined && row.single !== true,
    record: row.answered === undefined ? undefined : openSchema(row.answered),
    list: row.list === undefined ? undefined : parseShape(row.list, openSchema),
    sends: row.sends?.split(',') ?? [],
    key: row.key?.split(',') ?? ['id'],
    paging: parsePaging(row.paging),
    parameters: row.parameters === undefined ? undefined : parseParameters(row.parameters),
    recordParameters: row.recordParameters === undefined ? undefined : parseParameters(row.recordParameters),
    hasRecords: false,
    operations: [],
  }
  for (const entry of row.paths.split(' ')) {
    const separator = entry.lastIndexOf(':')
    const below = decodeURIComponent(entry.slice(0, Math.max(separator, 0)))
    for (const word of entry.slice(separator + 1).split(',')) {
      const { method, kind } = parseOperation(word)
      const response = row.answers?.[`${method} ${below}`]
      section.operations.push({
        section,
        method,
        path: below ? `/${name}/${below}` : `/${name}`,
        kind,
        response: response === undefined ? undefined : parseShape(response, openSchema),
      })
    }
  }
  const kinds = new Set(section.operations.map(({ kind }) => kind))
  section.hasRecords = kinds.has('get') || kinds.has('delete') || (kinds.has('list') && kinds.has('save'))
  return section
}

const methods: Readonly<Record<string, string>> = { list: 'get', get: 'get', save: 'post', delete: 'delete' }

/** Reads a role such as `list`, or the method of an action: `POST`. */
function parseOperation(word: string): Pick<TableOperation, 'method' | 'kind'> {
  const method = methods[word]
  return method === undefined ? { method: word.toLowerCase(), kind: 'action' } : { method, kind: word as OperationKind }
}

function parsePaging(notation = ''): Paging | undefined {
  const [kind, first = '', second = ''] = notation.split(' ')
  switch (kind) {
    case 'pages':
      return { by: 'number', cap: first === '' ? pageCap : Number(first), beyond: 'empty' }
    case 'first':
      return { by: 'number', cap: pageCap, beyond: kind }
    case 'cursor':
      return { by: 'cursor', newer: first, older: second }
    default:
      return undefined
  }
}

/** Reads `Area` (an object), `[]Lookup` (an array), `tickets:Faults_List` (a view) or `[]results:Uname_List` (either). */
function parseShape(notation: string, openSchema: OpenSchema): Shape {
  const [, brackets = '', key, name = ''] = /^(\[\])?(?:([^:]*):)?(.*)$/.exec(notation) ?? []
  const schema = name === '' ? undefined : openSchema(name)
  if (brackets !== '') return { kind: 'array', key, schema }
  if (key !== undefined) return { kind: 'view', key, schema }
  return { kind: 'object', schema: schema ?? openSchema('') }
}
