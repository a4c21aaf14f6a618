import { openCatalog } from '@halopsa/catalog'
import type { Key } from '../src/stores/store.ts'
import type { Table } from '../src/tables/table.ts'
import { tablesOf } from '../src/tables/tables-of.ts'
import { RowBuilder } from '../src/values/row-builder.ts'
import { allViews } from '../src/views/all-views.ts'
import { createMirror } from './mirrors.ts'

type HaloRecord = Record<string, unknown>

const { tables } = tablesOf(openCatalog())

/** The table of a name. */
export function tableOf(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name)
  if (!table) throw new Error(`There is no table ${name}`)
  return table
}

/** Names of the tables that the views need. */
export const viewTables = [...new Set(allViews.flatMap(({ needs }) => Object.keys(needs)))]

/** An open mirror with the tables that the views need, without views. */
export async function openViewMirror(
  database: 'SQLite' | 'Postgres',
  prepared: readonly Table[] = viewTables.map(tableOf),
) {
  await using stack = new AsyncDisposableStack()
  const mirror = stack.use(await createMirror(database))
  const store = stack.use(mirror.store())
  await store.open()
  for (const table of prepared) await store.prepare(table)
  const put = async (name: string, records: readonly HaloRecord[], pass = 1) => {
    const table = prepared.find((candidate) => candidate.name === name) ?? tableOf(name)
    const builder = new RowBuilder(table, await store.prepare(table))
    await store.write(table, { pass, rows: builder.rows(records) })
  }
  const remove = (name: string, ...keys: Key[]) => store.write(tableOf(name), { pass: 2, deleted: keys })
  const rows = async (sql: string) => (await mirror.query(sql)).map(plainRow)
  const rest = stack.move()
  return { mirror, store, put, remove, rows, [Symbol.asyncDispose]: () => rest.disposeAsync() }
}

/** A row as both databases could have it: dates as text, numbers as numbers, truth values as such. */
function plainRow(row: HaloRecord): HaloRecord {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(name, value)]))
}

function plainValue(name: string, value: unknown): unknown {
  if (value instanceof Date)
    return name === 'day' || name === 'week' ? value.toISOString().slice(0, 10) : value.toISOString()
  if (name.startsWith('is_')) return Boolean(value)
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
}

const hour = 3_600_000

/** A moment so many hours before now, or after it where they are negative. */
export function ago(hours: number): string {
  return new Date(Date.now() - hours * hour).toISOString()
}
