import { DatabaseSync } from 'node:sqlite'
import { openCatalog } from '@halopsa/catalog'
import { HaloClient, paginate } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { PostgresStore, RowBuilder, type Rows, SqliteStore, type Store, type Table, tablesOf } from '@halopsa/sync'
import { hasPostgres, startPostgres, temporaryFolder } from '@halopsa/testing'
import postgres from 'postgres'
import { median } from './src/statistics/statistics.ts'

/**
 * Measures the write path of a mirror alone: from records of tickets as a list sends them to rows that are committed, a
 * page of a thousand in a transaction. Beside it runs a bare loop of prepared inserts of the same values into the same
 * table, whose rows are made before the clock starts.
 *
 *     node --conditions=@halopsa/source bench/sync-write-path.ts [records] [rounds]
 */
const [records = 30_000, rounds = 5] = process.argv.slice(2).map(Number)
const pageSize = 1000

const table = tablesOf(openCatalog()).tables.find(({ name }) => name === 'tickets') as Table
const texts = await recordedPages()

/** Pages of tickets as text, so that each round has records of its own. */
async function recordedPages(): Promise<string[]> {
  await using server = await startHaloServer({ tickets: pageSize })
  const { url: companyUrl, clientId, clientSecret } = server
  const halo = new HaloClient({ companyUrl, clientId, clientSecret })
  const list = (page: object) =>
    halo.request({ method: 'get', path: '/Tickets', query: { ...page, includeclosed: true, order: 'id' } })
  const tickets = await paginate<object>(list, 'tickets').toArray()
  return Array.from({ length: records / pageSize }, (_, page) =>
    JSON.stringify(tickets.map((ticket, index) => ({ ...ticket, id: page * pageSize + index + 1 }))),
  )
}

const pagesOfRecords = (): unknown[][] => texts.map((text) => JSON.parse(text))

async function mirrorRate(store: Store): Promise<number> {
  const builder = new RowBuilder(table, await store.prepare(table))
  const pages = pagesOfRecords()
  const start = performance.now()
  for (const page of pages) await store.write(table, { pass: 1, rows: builder.rows(page) })
  return rate(start)
}

function rate(start: number): number {
  return (records / (performance.now() - start)) * 1000
}

/** All rows, each as long as the last one, and the names of its columns. */
function preparedRows(): { names: string[]; pages: Rows['values'][] } {
  const builder = new RowBuilder(table)
  const built = pagesOfRecords().map((page) => builder.rows(page))
  const names = [...(built.at(-1)?.columns.map(({ name }) => `"${name}"`) ?? []), 'raw']
  return { names, pages: built.map(({ values }) => values) }
}

async function bareSqliteRate(file: string): Promise<number> {
  const { names, pages } = preparedRows()
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  const insert = database.prepare(
    `INSERT INTO tickets (${names.join(', ')}, synced_at, seen_in_pass) VALUES (${names.map(() => '?').join(', ')}, ?, 1)`,
  )
  const now = new Date().toISOString()
  const bound = pages.map((page) =>
    page.map((row) => row.map((value) => (typeof value === 'boolean' ? Number(value) : value))),
  )
  const start = performance.now()
  for (const page of bound) {
    database.exec('BEGIN')
    for (const row of page) insert.run(...row, now)
    database.exec('COMMIT')
  }
  const result = rate(start)
  database.close()
  return result
}

async function barePostgresRate(url: string, schema: string): Promise<number> {
  const { names, pages } = preparedRows()
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { search_path: schema } })
  const places = names.map((_, index) => `$${index + 1}`)
  const text = `INSERT INTO tickets (${names.join(', ')}, synced_at, seen_in_pass) VALUES (${places.join(', ')}, now(), 1)`
  const bound = pages.map((page) => page.map((row) => row.map((value) => (value === null ? null : String(value)))))
  const types = await sql.unsafe(text).describe()
  const parsed = bound.map((page) => page.map((row) => row.map((value, index) => typed(value, types.types[index]))))
  const start = performance.now()
  for (const page of parsed) {
    // Without waiting for one before the next is sent, as the driver can do.
    await sql.begin((transaction) => page.map((row) => transaction.unsafe(text, row, { prepare: true })))
  }
  const result = rate(start)
  await sql.end()
  return result
}

/** The driver writes truth values and JSON from values of JavaScript alone. */
function typed(value: string | null, type: number | undefined) {
  if (value === null) return null
  if (type === 16) return value === 'true'
  return type === 3802 ? JSON.parse(value) : value
}

function print(database: string, results: { mirror: number; bare: number }[]): void {
  const mirror = median(results.map((result) => result.mirror))
  const bare = median(results.map((result) => result.bare))
  const ratio = median(results.map((result) => result.mirror / result.bare))
  const rows = (value: number) => `${Math.round(value).toLocaleString('en')} rows/s`
  console.log(`${database}: ${rows(mirror)}, bare inserts ${rows(bare)}, ratio ${ratio.toFixed(2)}`)
}

/** A database in turn with and without the store, each time with an empty table. */
async function measure(make: () => Promise<{ store: Store; bare: () => Promise<number> } & AsyncDisposable>) {
  const results = []
  for (let round = 0; round <= rounds; round++) {
    let mirror: number
    {
      await using database = await make()
      mirror = await mirrorRate(database.store)
    }
    await using database = await make()
    await database.store.prepare(table)
    const bare = await database.bare()
    // The first round warms up.
    if (round > 0) results.push({ mirror, bare })
  }
  return results
}

console.log(`Node ${process.version}, ${records} tickets of ${texts[0]?.length} / ${pageSize} bytes, ${rounds} rounds`)
print(
  'SQLite',
  await measure(async () => {
    const folder = await temporaryFolder()
    const store = new SqliteStore(`${folder.path}/halo.db`)
    await store.open()
    return {
      store,
      bare: () => bareSqliteRate(`${folder.path}/halo.db`),
      async [Symbol.asyncDispose]() {
        await store[Symbol.asyncDispose]()
        await folder[Symbol.asyncDispose]()
      },
    }
  }),
)
if (hasPostgres()) {
  await using server = await startPostgres()
  let schemas = 0
  print(
    'Postgres',
    await measure(async () => {
      const schema = `tenant_${++schemas}`
      const store = new PostgresStore({ url: server.url, schema })
      await store.open()
      return {
        store,
        bare: () => barePostgresRate(server.url, schema),
        [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
      }
    }),
  )
}
console.log(`Memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most, the records of a round included`)
