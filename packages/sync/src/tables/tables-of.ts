import type { Catalog, List, OperationDetails } from '@halopsa/catalog'
import type { ListShape } from '@halopsa/core'
import { columnsOf } from './columns-of.ts'
import type { Reading, Strategy, Table, Tables, Unmirrored } from './table.ts'

/** The tables that a mirror can have, in the order of their names. */
export function tablesOf(catalog: Catalog): Tables {
  const operations = catalog.operations
    .filter(
      ({ method, role, path }) => method === 'get' && (role === 'list' || role === 'action') && !path.includes('{'),
    )
    .map(({ name }) => catalog.describe(name))
    .filter(({ role, list }) => role === 'list' || list !== undefined)
  const unmirrored: Unmirrored[] = []
  const tables: Table[] = []
  for (const operation of operations) {
    const reason = reasonAgainst(operation)
    if (reason !== undefined) unmirrored.push({ path: operation.path, reason })
    else tables.push(tableOf(catalog, operation, operation.list as List))
  }
  tables.sort((left, right) => (left.name < right.name ? -1 : 1))
  return { tables, unmirrored }
}

function reasonAgainst({ role, list }: OperationDetails): string | undefined {
  if (role === 'action') return 'It is a list within a section, not one of its records'
  if (list === undefined) return 'It is not known to respond with a list'
  if (list.key === undefined) return 'It is not known what tells its records apart'
  return undefined
}

function tableOf(catalog: Catalog, operation: OperationDetails, list: List): Table {
  const { section, path } = operation
  const columns = columnsOf(catalog, list)
  const recordPath = `${path}/{id}`
  const hasRecordPath = list.key?.join() === 'id' && catalog.operationAt('get', recordPath)?.role === 'get'
  return {
    name: tableName(operation.package),
    section,
    key: (list.key ?? []).map((field) => field.toLowerCase()),
    columns,
    strategy: strategyOf(catalog, list),
    reading: readingOf(operation, list),
    ...(list.changeDate !== undefined && { changeDate: list.changeDate }),
    ...(hasRecordPath && { recordPath }),
  }
}

/** The name of a package is its section in kebab case, exceptions included. */
function tableName(packageName: string): string {
  return packageName.replace('@halopsa/', '').replaceAll('-', '_')
}

function strategyOf(catalog: Catalog, { needs, paging, cursors, changedBetween }: List): Strategy {
  if (needs) {
    const parent = catalog.section(needs.section)?.package ?? needs.section
    return { kind: 'children', parent: tableName(parent), parameter: needs.parameter }
  }
  if (paging === 'cursor' && cursors) return { kind: 'cursor', ...cursors }
  if (changedBetween) return { kind: 'changed-since', ...changedBetween }
  return { kind: 'full' }
}

/** Asked of lists that respond with their first page to each page number, but honour `count`. */
const everyRecord = '1000000'

function readingOf({ path, queryParameters }: OperationDetails, list: List): Reading {
  const { paging, recordsKey, key, pageCap, whole, idsOnly, customFields, honoursCount } = list
  const takesCount = paging === 'first page again' && honoursCount === true
  const shape: ListShape = {
    records: recordsKey,
    key,
    cap: pageCap,
    ...(paging === 'ignored' || takesCount ? { pages: false } : {}),
    ...(list.cursors && paging === 'cursor' ? { cursor: list.cursors.older } : {}),
  }
  // A list that keeps an order that never changes can be read, and shown complete, in one go.
  const canBeOrdered = paging === 'pages' && queryParameters.some(({ name }) => name === 'order')
  const order: Record<string, string> = canBeOrdered && key?.length === 1 ? { order: key[0] as string } : {}
  const count: Record<string, string> = takesCount ? { count: everyRecord } : {}
  return {
    path,
    shape,
    query: { ...whole, ...order, ...count },
    ...(idsOnly !== undefined && { idsOnly }),
    ...(customFields && { customFields }),
  }
}
