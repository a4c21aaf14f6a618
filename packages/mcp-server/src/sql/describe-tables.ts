import { type Catalog, type Field, nearNames } from '@halopsa/catalog'
import { recordFields } from '@halopsa/tenant-access/operations/record-fields'
import type { Answer } from '../answers/answer.ts'
import { cutText } from '../answers/clean-value.ts'
import { ToolError } from '../tools/tool-error.ts'
import type { QueryColumn, QuerySource } from './query-source.ts'

/** Columns of a table that are shown with their words. The names of all others follow in one line. */
const mostColumns = 60
const longestWords = 80

/**
 * Tells what queries can name.
 *
 * @param name of a table, for its columns; part of names, for the tables that have it; `*` for all tables.
 * @throws ToolError where there is no such table.
 */
export async function describeTables(
  catalog: Catalog,
  source: QuerySource,
  { name, only, signal }: { name: string; only?: readonly string[] | undefined; signal: AbortSignal },
): Promise<Answer> {
  if (!source.columns) throw new ToolError('The tables of this database are not known here')
  const columns = await source.columns(signal)
  const tables = Map.groupBy(columns, ({ table }) => table)
  const members = tables.get(name)
  if (members) return tableAnswer(catalog, name, members, only)
  const found = [...tables].filter(([table]) => name === '*' || table.includes(name.toLowerCase()))
  if (found.length === 0) {
    const near = nearNames(name, [...tables.keys()])
    const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
    throw new ToolError(`The mirror has no table ${JSON.stringify(name)}${hint}`)
  }
  const rows = found.map(([table, list]) => [table, list.length])
  return {
    title: 'Tables of the mirror',
    tables: [{ name: 'tables', columns: ['table', 'columns'], rows }],
    next: `${howToQuery} sync_state has when each was last brought up to date.`,
  }
}

const howToQuery = 'Rows with a deleted_at are gone in HaloPSA. Dates are in UTC.'

function tableAnswer(
  catalog: Catalog,
  name: string,
  members: readonly QueryColumn[],
  only: readonly string[] | undefined,
): Answer {
  const isView = members[0]?.type === 'view'
  const fields = isView ? {} : fieldsOf(catalog, name)
  const wanted = only ? members.filter(({ column }) => only.includes(column)) : members
  const ranked = wanted.toSorted(
    (left, right) => rankOf(left, fields) - rankOf(right, fields) || left.column.length - right.column.length,
  )
  const shown = ranked.slice(0, mostColumns)
  const rows = shown.map(({ column, type, words }) => [column, type, words ?? wordsOf(fields[column], only)])
  const others = ranked.slice(mostColumns).map(({ column }) => column)
  return {
    title: `${isView ? 'View' : 'Table'} ${name} of the mirror`,
    tables: [
      { name: 'columns', columns: ['name', 'type', 'words'], rows, total: wanted.length },
      ...(others.length > 0
        ? [{ name: 'further columns', columns: ['names'], rows: [[cutText(others.join(' '), 4_000)]] }]
        : []),
    ],
    next: isView
      ? 'It leaves deleted records out. Dates are in UTC.'
      : `Each table has deleted_at and synced_at as well. ${howToQuery}`,
  }
}

/** The fields of a table's records, by the name of the column: the table goes by the section, in snake case. */
function fieldsOf(catalog: Catalog, table: string): Readonly<Record<string, Field>> {
  const wanted = table.replaceAll('_', '')
  const section = catalog.sections.find(({ name }) => name.toLowerCase() === wanted)
  const list = section && catalog.operationsOf(section.name).find(({ role }) => role === 'list')
  if (!list) return {}
  const fields = Object.entries(recordFields(catalog, catalog.describe(list.name)))
  return Object.fromEntries(fields.map(([field, details]) => [field.toLowerCase(), details]))
}

/** Keys and what people know first, custom fields next, then the unknown. */
function rankOf({ column }: QueryColumn, fields: Readonly<Record<string, Field>>): number {
  if (column === 'id' || /_id$|^status|name$|^summary$|date/.test(column)) return fields[column]?.words ? 0 : 1
  if (fields[column]?.words || column.startsWith('cf_')) return 2
  return 3
}

function wordsOf(field: Field | undefined, only: readonly string[] | undefined): string {
  const words = field?.words ?? ''
  return only ? words : cutText(words, longestWords)
}
