import { isDeepStrictEqual } from 'node:util'
import { openCatalog } from '@halopsa/catalog'
import { HaloClient, parseHaloDate } from '@halopsa/core'
import type { HaloServer } from '@halopsa/msw/server'
import type { Table } from '../src/tables/table.ts'
import { tablesOf } from '../src/tables/tables-of.ts'
import type { TestMirror } from './mirrors.ts'

type HaloRecord = Record<string, unknown>

/** What a mirror has wrong, by key. */
export interface Differences {
  /** Records that it does not have. */
  lost: string[]
  /** Rows whose values are not those of the record. */
  stale: string[]
  /** Rows of records that there are not. */
  phantom: string[]
}

const { tables } = tablesOf(openCatalog())

/** Compares a table of a mirror with what the tenant responds, record by record and value by value. */
export async function compareMirror(name: string, mirror: TestMirror, server: HaloServer): Promise<Differences> {
  const table = tables.find((candidate) => candidate.name === name) as Table
  const columns = await mirror.query(`SELECT column_name, field, type FROM sync_columns WHERE table_name = '${name}'`)
  const rows = new Map<string, HaloRecord>()
  for (const row of await mirror.query(`SELECT * FROM "${name}" WHERE deleted_at IS NULL`)) {
    rows.set(
      keyText(table, (column) => row[column]),
      row,
    )
  }
  const differences: Differences = { lost: [], stale: [], phantom: [] }
  for (const record of await readTenant(table, server)) {
    const key = keyText(table, (column) => record[column])
    const row = rows.get(key)
    rows.delete(key)
    if (!row) differences.lost.push(key)
    else {
      const wrong = wrongFields(record, row, columns as unknown as ColumnRow[])
      if (wrong.length > 0) differences.stale.push(`${key}: ${wrong.join(', ')}`)
    }
  }
  differences.phantom.push(...rows.keys())
  return differences
}

interface ColumnRow {
  column_name: string
  field: string
  type: string
}

function keyText({ key }: Table, value: (column: string) => unknown): string {
  return key.map((column) => (column === 'date' ? toTime(value(column)) : String(value(column)))).join('/')
}

/** Every record, as lists of a tenant at rest send them. */
async function readTenant({ section, reading, strategy }: Table, server: HaloServer): Promise<HaloRecord[]> {
  const { url: companyUrl, clientId, clientSecret } = server
  // A large table is read for so long that the server closes connections meanwhile: a read that met one is sent again.
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, retry: true, logger: () => {} })
  const isPaged = reading.shape.pages !== false && strategy.kind !== 'cursor'
  const total = server.state.list(section).length
  const infos = server.state
    .list('FieldInfo')
    .filter(({ typeid, usage }) => (typeid ?? usage) === reading.customFields?.typeid)
  const customFields = reading.customFields
    ? { [reading.customFields.parameter]: infos.map(({ id }) => id).join() }
    : {}
  const records: HaloRecord[] = []
  for (let page = 1; ; page++) {
    const paging = isPaged ? { pageinate: true, page_size: 100, page_no: page } : { count: total + 1 }
    const query = { ...reading.query, ...customFields, ...paging }
    const body = await halo.request<HaloRecord | HaloRecord[]>({ method: 'get', path: `/${section}`, query })
    const list = Array.isArray(body) ? body : (body[reading.shape.records ?? ''] as HaloRecord[])
    records.push(...list)
    if (!isPaged || list.length === 0) return records
  }
}

function wrongFields(record: HaloRecord, row: HaloRecord, columns: readonly ColumnRow[]): string[] {
  const raw = (typeof row.raw === 'string' ? JSON.parse(row.raw) : row.raw) ?? {}
  const wrong: string[] = []
  const known = new Map(columns.map((column) => [column.field, column]))
  for (const [field, expected] of Object.entries(record)) {
    const column = known.get(field)
    const actual = column ? row[column.column_name] : undefined
    const isSame = Object.hasOwn(raw, field)
      ? isDeepStrictEqual(raw[field], expected)
      : isSameValue(column?.type, actual, expected)
    if (!isSame) wrong.push(`${field} is ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
  }
  for (const { column_name: name, field } of columns) {
    const isLeft = !Object.hasOwn(record, field) && row[name] !== null && row[name] !== undefined
    if (isLeft && !field.startsWith('customfields.')) wrong.push(`${name} is left over`)
  }
  return wrong
}

function isSameValue(type: string | undefined, actual: unknown, expected: unknown): boolean {
  const isNone = actual === null || actual === undefined
  if (expected === null || (expected === '' && type !== 'text')) return isNone
  switch (type) {
    case 'timestamp':
      return isNone ? parseHaloDate(String(expected)) === undefined : toTime(actual) === toTime(expected)
    case 'boolean':
      return Number(actual) === Number(expected)
    case 'integer':
    case 'number':
      return Number(actual) === Number(expected)
    case 'json':
      return isDeepStrictEqual(typeof actual === 'string' ? JSON.parse(actual) : actual, expected)
    default:
      return type !== undefined && actual === String(expected)
  }
}

function toTime(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return parseHaloDate(String(value))?.toISOString() ?? 'none'
}
