import { DatabaseSync } from 'node:sqlite'
import { quoted } from './stores/dialect.ts'
import { defaultSchema } from './stores/postgres-store.ts'

type Row = Record<string, unknown>

/**
 * Runs a query over a mirror. The connection only reads: a statement that would change something fails.
 *
 * @param address File of SQLite, or URL of Postgres, as of `sync`.
 * @returns the rows one by one: a large result is not in memory at once.
 * @throws what the database says of the query, or of a file that is not there.
 */
export async function* queryMirror(address: string, sql: string): AsyncGenerator<Row, void, undefined> {
  if (/^postgres(?:ql)?:\/\//.test(address)) yield* queryPostgres(address, sql)
  else yield* querySqlite(address, sql)
}

function* querySqlite(file: string, sql: string): Generator<Row, void, undefined> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    for (const row of database.prepare(sql).iterate()) yield Object.setPrototypeOf(row, Object.prototype)
  } finally {
    database.close()
  }
}

/** Rows to fetch at a time. */
const batch = 500

async function* queryPostgres(address: string, query: string): AsyncGenerator<Row, void, undefined> {
  const { default: postgres } = await import('postgres')
  const url = new URL(address)
  const schema = url.searchParams.get('schema') ?? defaultSchema
  url.searchParams.delete('schema')
  const sql = postgres(url.href, {
    max: 1,
    onnotice: () => {},
    connection: { default_transaction_read_only: true, search_path: quoted(schema), timezone: 'UTC' },
  })
  try {
    for await (const rows of sql.unsafe(query).cursor(batch)) yield* rows
  } finally {
    await sql.end({ timeout: 5 })
  }
}
