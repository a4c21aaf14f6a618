import { sectionRows } from './halo-table.generated.ts'
import type { SectionRow } from './halo-table.ts'

/** Outline of a response: one object, a bare array, or a view object that holds its records under a key. */
export type Shape =
  | { kind: 'object'; schema: string }
  | { kind: 'array'; schema: string }
  | { kind: 'view'; key: string; schema: string }

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

/** One section of the API. */
export interface TableSection {
  name: string
  /** Schema of a posted record; absent where the section takes none. */
  posted?: string
  /** Schema of one record in a response; absent where the document declares none. */
  answered?: string
  list?: Shape
  pages: boolean
  /** Whether the section stores records, or has actions alone. */
  hasRecords: boolean
  operations: TableOperation[]
}

/** Names of all sections, as the document writes them. */
export const sectionNames: readonly string[] = Object.keys(sectionRows)

const nameByLowerCase = new Map(sectionNames.map((name) => [name.toLowerCase(), name]))
const sections = new Map<string, TableSection>()

/** Finds a section by its name in any case: the routes of HaloPSA are not case-sensitive. */
export function findSection(name: string): TableSection | undefined {
  const exactName = nameByLowerCase.get(name.toLowerCase())
  if (exactName === undefined) return undefined
  let section = sections.get(exactName)
  if (section === undefined) {
    section = parseSection(exactName, sectionRows[exactName] as SectionRow)
    sections.set(exactName, section)
  }
  return section
}

function parseSection(name: string, row: SectionRow): TableSection {
  const section: TableSection = {
    name,
    posted: row.posted,
    answered: row.answered,
    list: row.list === undefined ? undefined : parseShape(row.list),
    pages: row.pages ?? false,
    hasRecords: false,
    operations: [],
  }
  for (const entry of row.paths.split(' ')) {
    const separator = entry.lastIndexOf(':')
    const below = decodeURIComponent(entry.slice(0, Math.max(separator, 0)))
    for (const method of entry.slice(separator + 1).split(',')) {
      const response = row.answers?.[`${method} ${below}`]
      section.operations.push({
        section,
        method,
        path: below ? `/${name}/${below}` : `/${name}`,
        kind: kindOf(method, below),
        response: response === undefined ? undefined : parseShape(response),
      })
    }
  }
  const kinds = new Set(section.operations.map(({ kind }) => kind))
  section.hasRecords = kinds.has('get') || kinds.has('delete') || (kinds.has('list') && kinds.has('save'))
  return section
}

function kindOf(method: string, below: string): OperationKind {
  if (below === '') {
    if (method === 'get') return 'list'
    if (method === 'post') return 'save'
  } else if (/^\{[^/{}]+\}$/.test(below) || /^\{[^/{}]+\}&\{[^/{}]+\}$/.test(below)) {
    if (method === 'get' || method === 'delete') return method
  }
  return 'action'
}

/** Reads `Area` (an object), `[]Lookup` (an array) or `tickets:Faults_List` (a view object). */
function parseShape(notation: string): Shape {
  if (notation.startsWith('[]')) return { kind: 'array', schema: notation.slice(2) }
  const separator = notation.indexOf(':')
  if (separator === -1) return { kind: 'object', schema: notation }
  return { kind: 'view', key: notation.slice(0, separator), schema: notation.slice(separator + 1) }
}
