import { chmod, utimes, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { afterAll, expect, test } from 'vitest'
import { createMirror, databases, stopServer } from '../test/mirrors.ts'
import { queryMirror } from './query-mirror.ts'
import { sync } from './sync.ts'

afterAll(stopServer)

test.each(databases)('a mirror in %s is read by queries that cannot change it', async (database) => {
  await using server = await startHaloServer({ tickets: 30 })
  await using mirror = await createMirror(database)
  const { url: companyUrl, clientId, clientSecret } = server
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
  await sync({ halo, to: mirror.to, tables: ['tickets'], budget: { limit: 1_000_000, window: 1000 } })
  const rowsOf = (sql: string) => Array.fromAsync(queryMirror(mirror.to, sql))
  const [row] = await rowsOf('SELECT count(*) AS number FROM tickets')
  expect(Number(row?.number)).toBe(30)
  await expect(rowsOf('DELETE FROM tickets')).rejects.toThrow(/read.?only/i)
  await expect(rowsOf('SELECT missing FROM tickets')).rejects.toThrow('missing')
  if (database === 'Postgres') {
    const readWrite = "PERFORM set_config('default_transaction_read_only', 'off', false);"
    for (const sql of [
      `DO $$ BEGIN ${readWrite} COMMIT; DELETE FROM tickets; END $$`,
      "DO $$ BEGIN PERFORM set_config('transaction_read_only', 'off', true); DELETE FROM tickets; END $$",
      'DO $$ BEGIN SET TRANSACTION READ WRITE; DELETE FROM tickets; END $$',
    ]) {
      await expect(rowsOf(sql)).rejects.toThrow(
        /invalid transaction termination|read-only transaction|before any query/,
      )
    }
  }
  expect(await rowsOf('SELECT id FROM tickets')).toHaveLength(30)
})

test.each(databases)('a whole number in %s that JavaScript would round is text', async (database) => {
  await using mirror = await createMirror(database)
  {
    await using store = mirror.store()
    await store.open()
  }
  const [row] = await Array.fromAsync(
    queryMirror(mirror.to, 'SELECT 7 AS small, CAST(9007199254740993 AS bigint) AS large, 1.5 AS part, NULL AS empty'),
  )
  expect(row).toMatchObject({ small: 7, large: '9007199254740993', empty: null })
  expect(Number(row?.part)).toBe(1.5)
})

test.each(databases)(
  'a query in %s is one statement, whose columns all come, whatever they are called',
  async (database) => {
    await using mirror = await createMirror(database)
    {
      await using store = mirror.store()
      await store.open()
    }
    const rowsOf = (sql: string) => Array.fromAsync(queryMirror(mirror.to, sql))
    const many =
      'WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 1200) SELECT n, n AS n FROM t'
    expect((await rowsOf(many)).map(({ n, n_2: again }) => [n, again]).at(-1)).toEqual([1200, 1200])
    const rows = await rowsOf("SELECT 'x' AS a, 'y' AS a, 'z' AS a_2, 'w' AS a; -- the end;\n /* of */ ;")
    expect(rows).toEqual([{ a: 'x', a_3: 'y', a_2: 'z', a_4: 'w' }])
    for (const sql of ['SELECT 1; SELECT 2', 'SELECT 1; /* a */ SELECT 2 /* b */']) {
      await expect(rowsOf(sql)).rejects.toThrow(/one statement|multiple commands/)
    }
  },
)

test.runIf(databases.includes('Postgres'))('rows that a closed connection has cut off are no result', async () => {
  await using mirror = await createMirror('Postgres')
  const reading = queryMirror(mirror.to, 'SELECT n, pg_backend_pid() AS session FROM generate_series(1, 2000) AS n')
  const { value: first } = await reading.next()
  await mirror.query(`SELECT pg_terminate_backend(${first?.session})`)
  await expect(Array.fromAsync(reading)).rejects.toThrow(/closed|terminating|ECONNRESET/i)
})

test('a file that is not there is named', async () => {
  const rows = Array.fromAsync(queryMirror('/none/halo.db', 'SELECT 1'))
  await expect(rows).rejects.toThrow('/none/halo.db: unable to open database file')
})

test('a mirror is read where SQLite can keep no locks, while nobody writes to it', async () => {
  await using mirror = await createMirror('SQLite')
  {
    await using store = mirror.store()
    await store.open()
  }
  const query = () => queryMirror(mirror.to, 'SELECT version FROM sync_schema')
  const isReadOnly = (work: () => Promise<unknown>) => inReadOnlyFolder(dirname(mirror.to), work)
  const reading = query()
  await isReadOnly(async () => {
    expect(await Array.fromAsync(query())).toHaveLength(1)
    await reading.next()
  })
  await utimes(mirror.to, new Date(), new Date(Date.now() + 1000))
  await expect(reading.next()).rejects.toThrow(`${mirror.to}: was written to while it was read`)
  const stopped = query()
  await isReadOnly(() => stopped.next())
  await utimes(mirror.to, new Date(), new Date(Date.now() + 2000))
  await expect(stopped.return()).rejects.toThrow(`${mirror.to}: was written to while it was read`)
  await writeFile(`${mirror.to}-wal`, '')
  await isReadOnly(() => expect(query().next()).rejects.toThrow(`${mirror.to}: `))
})

/** Does the work while this process may not write in a folder, which root may at any other time. */
async function inReadOnlyFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  await chmod(folder, 0o555)
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.('nobody')
  try {
    await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    await chmod(folder, 0o755)
  }
}

test.each(databases)('a query in %s sees no column that is hidden, by whatever name', async (database) => {
  await using mirror = await createMirror(database)
  {
    await using store = mirror.store()
    await store.open()
  }
  const hides = (column: string) => column === 'cursor' || column === 'reason'
  const rowsOf = (sql: string) => Array.fromAsync(queryMirror(mirror.to, sql, { hides }))
  expect(await rowsOf('SELECT count(*) AS number FROM sync_state')).toHaveLength(1)
  await expect(rowsOf('SELECT cursor FROM sync_state')).rejects.toThrow('cursor')
  await expect(rowsOf('SELECT max(s.cursor) FROM sync_state AS s')).rejects.toThrow('cursor')
  // Of the six columns of sync_state, five are seen.
  const names = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`).join(', ')
  const renamed = (count: number) => `WITH t (${names(count)}) AS (SELECT * FROM sync_state) SELECT c0 FROM t`
  expect(await rowsOf(renamed(5))).toEqual([])
  if (database === 'Postgres') {
    await expect(rowsOf(String.raw`SELECT cursor FROM U&"sync\005fstate"`)).rejects.toThrow('cursor')
  }
  if (database === 'SQLite') {
    await expect(rowsOf('SELECT max(cursor) FROM main.sync_state')).rejects.toThrow(/prohibited|denied/)
    await expect(rowsOf("VACUUM INTO 'elsewhere.db'")).rejects.toThrow(/denied|not authorized/)
    await expect(rowsOf("ATTACH 'elsewhere.db' AS elsewhere")).rejects.toThrow(/denied|not authorized/)
  } else {
    await expect(rowsOf('DELETE FROM sync_runs')).rejects.toThrow(/read.?only/i)
    await expect(rowsOf('SELECT 1; SELECT 2')).rejects.toThrow('multiple commands')
    await expect(rowsOf('SELECT 1 LIMIT (SELECT count(*) FROM pg_class)')).rejects.toThrow('no table of the mirror')
  }
})

test.runIf(databases.includes('Postgres'))('Postgres ends a query at its time limit', async () => {
  await using mirror = await createMirror('Postgres')
  const rows = Array.fromAsync(queryMirror(mirror.to, 'SELECT pg_sleep(60)', { timeLimit: 200 }))
  await expect(rows).rejects.toThrow('statement timeout')
})

test.runIf(databases.includes('Postgres'))('dates in Postgres are those that it has', async () => {
  await using mirror = await createMirror('Postgres')
  {
    await using store = mirror.store()
    await store.open()
  }
  const [row] = await Array.fromAsync(
    queryMirror(
      mirror.to,
      `SELECT timestamptz '0001-01-02 10:00:00Z' AS early, timestamptz '2026-07-01 10:00:00.123456+02' AS late,
        timestamp '0099-12-31 23:59:59' AS plain, date '2026-07-01' AS day, timestamptz 'infinity' AS never`,
    ),
  )
  expect(row).toEqual({
    early: new Date('0001-01-02T10:00:00Z'),
    late: new Date('2026-07-01T08:00:00.123Z'),
    plain: new Date('0099-12-31T23:59:59Z'),
    day: '2026-07-01',
    never: 'infinity',
  })
})
