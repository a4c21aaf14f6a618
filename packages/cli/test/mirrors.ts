import { join } from 'node:path'
import { openCatalog } from '@halopsa/catalog'
import { PostgresStore, RowBuilder, SqliteStore, type Table, tablesOf } from '@halopsa/sync'
import { hasPostgres, startPostgres, temporaryFolder } from '@halopsa/testing'

/** The databases that mirrors are tested in. */
export const databases: readonly ('SQLite' | 'Postgres')[] =
  hasPostgres() || process.env.REQUIRE_ALL === '1' ? ['SQLite', 'Postgres'] : ['SQLite']

const { tables } = tablesOf(openCatalog())

/** The table of a name. */
export const table = (name: string) => tables.find((candidate) => candidate.name === name) as Table

export const tickets = [
  {
    id: 1,
    summary: `it's "quoted" \\ {a,b}\n\té😀`,
    flagged: true,
    estimate: 1.5,
    last_update: '2026-03-01T10:00:00.5',
  },
  {
    id: 2,
    summary: '',
    flagged: false,
    estimate: -0.1,
    extra: { a: ['\\u0000', null] },
    last_update: '0099-12-31T23:59:59',
  },
  { id: 3, summary: 'NULL', cf_text: 'of the tenant', user_id: '9007199254740993' },
  { id: 4, summary: 'deleted' },
]

/** A mirror with tickets, the last of which is deleted, and with clients, of which there are none. */
export async function createMirror(database: (typeof databases)[number]) {
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await temporaryFolder())
  const from = database === 'SQLite' ? join(folder.path, 'halo.db') : stack.use(await startPostgres()).url
  const makeStore = () => (database === 'SQLite' ? new SqliteStore(from) : new PostgresStore({ url: from }))
  await using store = makeStore()
  await store.open()
  const builder = new RowBuilder(table('tickets'), await store.prepare(table('tickets')))
  await store.prepare(table('client'))
  await store.write(table('tickets'), { pass: 1, rows: builder.rows(tickets) })
  await store.write(table('tickets'), { pass: 2, deleted: [[4]] })
  const rest = stack.move()
  return { from, folder: folder.path, store: makeStore, [Symbol.asyncDispose]: () => rest.disposeAsync() }
}
