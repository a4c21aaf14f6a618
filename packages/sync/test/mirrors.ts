import { DatabaseSync } from 'node:sqlite'
import { hasPostgres, type PostgresServer, startPostgres, temporaryFolder } from '@halopsa/testing'
import postgres from 'postgres'
import { PostgresStore } from '../src/stores/postgres-store.ts'
import { SqliteStore } from '../src/stores/sqlite-store.ts'
import type { Store } from '../src/stores/store.ts'

/** A database that a test mirrors into, and reads by other means than the store's own. */
export interface TestMirror extends AsyncDisposable {
  /** What `sync` takes as `to`. */
  readonly to: string
  /** A store over the database, which is not open yet. */
  store(): Store
  /** The rows of a query, truth values and dates as each database has them. */
  query(sql: string): Promise<Record<string, unknown>[]>
}

/** The databases that mirrors are tested in. Without Postgres on this machine, it is skipped with a notice. */
export const databases: readonly ('SQLite' | 'Postgres')[] =
  hasPostgres() || process.env.REQUIRE_ALL === '1' ? ['SQLite', 'Postgres'] : ['SQLite']
if (databases.length === 1) console.warn('No Postgres on this machine: mirrors in it are not tested.')

let server: Promise<PostgresServer> | undefined
let schemas = 0

/** Makes an empty database for one test. */
export function createMirror(database: 'SQLite' | 'Postgres'): Promise<TestMirror> {
  return database === 'SQLite' ? createSqliteMirror() : createPostgresMirror()
}

/** Stops the server that the tests of a file share. */
export async function stopServer(): Promise<void> {
  await (await server)?.[Symbol.asyncDispose]()
  server = undefined
}

async function createSqliteMirror(): Promise<TestMirror> {
  const folder = await temporaryFolder()
  const to = `${folder.path}/halo.db`
  return {
    to,
    store: () => new SqliteStore(to),
    async query(sql) {
      const database = new DatabaseSync(to)
      try {
        return database.prepare(sql).all()
      } finally {
        database.close()
      }
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

async function createPostgresMirror(): Promise<TestMirror> {
  server ??= startPostgres()
  const { url } = await server
  const to = `${url}?schema=tenant_${++schemas}`
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { search_path: `tenant_${schemas}` } })
  return {
    to,
    store: () => new PostgresStore({ url: to }),
    query: async (text) => [...(await sql.unsafe(text))],
    [Symbol.asyncDispose]: () => sql.end(),
  }
}
