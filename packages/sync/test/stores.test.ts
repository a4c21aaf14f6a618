import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { openCatalog } from '@halopsa/catalog'
import type { ReservedSql } from 'postgres'
import { afterAll, describe, expect, test } from 'vitest'
import { queryMirror } from '../src/query-mirror.ts'
import { MirrorAddressError } from '../src/stores/mirror-address-error.ts'
import { MirrorKeyError } from '../src/stores/mirror-key-error.ts'
import { MirrorVersionError } from '../src/stores/mirror-version-error.ts'
import { openSession } from '../src/stores/postgres-session.ts'
import { PostgresSessions } from '../src/stores/postgres-sessions.ts'
import { PostgresStore } from '../src/stores/postgres-store.ts'
import { noState, type PassResult, unreadPlace } from '../src/stores/store.ts'
import { storeAt } from '../src/stores/store-at.ts'
import type { Column, Table } from '../src/tables/table.ts'
import { tablesOf } from '../src/tables/tables-of.ts'
import { RowBuilder } from '../src/values/row-builder.ts'
import { createMirror, databases, stopServer } from './mirrors.ts'

const { tables } = tablesOf(openCatalog())
const table = (name: string) => tables.find((candidate) => candidate.name === name) as Table
const tickets = table('tickets')
const timesheet = table('timesheet')

afterAll(stopServer)

describe.each(databases)('a store of %s', (database) => {
  /** An open store with a table, and what a test needs beside it. */
  async function openStore(of: Table) {
    await using stack = new AsyncDisposableStack()
    const mirror = stack.use(await createMirror(database))
    const store = stack.use(mirror.store())
    await store.open()
    const builder = new RowBuilder(of, await store.prepare(of))
    const rest = stack.move()
    return { mirror, store, builder, [Symbol.asyncDispose]: () => rest.disposeAsync() }
  }

  test('has what was written, by the types of the columns', async () => {
    await using world = await openStore(tickets)
    const { store, builder, mirror } = world
    const rows = builder.rows([
      {
        id: 1,
        summary: `it's "quoted" \\ {a,b}\n`,
        flagged: true,
        last_update: '2026-03-01T10:00:00.5',
        estimate: 1.5,
      },
      { id: 2, summary: 'NULL', flagged: false, extra: { a: ['\\u0000'] }, status_id: 7 },
    ])
    await store.write(tickets, { pass: 1, rows })
    const [first, second] = await mirror.query('SELECT * FROM tickets ORDER BY id')
    expect(first).toMatchObject({ summary: `it's "quoted" \\ {a,b}\n`, estimate: 1.5, deleted_at: null, raw: null })
    expect(Number(first?.flagged)).toBe(1)
    expect(new Date(first?.last_update as string).toISOString()).toBe('2026-03-01T10:00:00.500Z')
    expect(second).toMatchObject({ summary: 'NULL', last_update: null })
    expect(Number(second?.status_id)).toBe(7)
    const { raw } = second as { raw: unknown }
    expect(typeof raw === 'string' ? JSON.parse(raw) : raw).toEqual({ extra: { a: ['\\u0000'] } })
  })

  test('takes text that JSON and databases find hard', async () => {
    await using world = await openStore(tickets)
    const { store, builder, mirror } = world
    const odd = 'a\u0000b\ud800c\\u0000'
    await store.write(tickets, { pass: 1, rows: builder.rows([{ id: 1, summary: odd, extra: { odd } }]) })
    expect(await store.count('tickets')).toBe(1)
    const [row] = await mirror.query('SELECT raw FROM tickets')
    const raw = typeof row?.raw === 'string' ? JSON.parse(row.raw) : row?.raw
    expect(raw.extra.odd).toMatch(/^a.b.c\\u0000$/su)
  })

  test('keeps integers that a JavaScript number cannot hold, and knows that they have not changed', async () => {
    const asset = table('asset')
    await using world = await openStore(asset)
    const { store, builder, mirror } = world
    const rows = () => builder.rows([{ id: '9007199254740993', client_id: '9007199254740995' }])
    await store.write(asset, { pass: 1, rows: rows(), children: ['asset_change'] })
    expect(await store.queued('asset_change', 9)).toEqual([{ parent: '9007199254740993', pass: 1 }])
    expect(await store.unseen(asset, 2, 9)).toEqual([['9007199254740993']])
    await store.write(asset, { pass: 2, rows: rows(), children: ['asset_change'] })
    expect(await store.queued('asset_change', 9)).toEqual([{ parent: '9007199254740993', pass: 1 }])
    const [row] = await mirror.query('SELECT CAST(client_id AS text) AS client_id FROM asset')
    expect(row?.client_id).toBe('9007199254740995')
  })

  test('keeps fields and dates in raw that cannot be names and values of the database', async () => {
    await using world = await openStore(tickets)
    const { store, builder, mirror } = world
    const fields = { xmin: 1, ctid: 'a', 'a\u0000b': 2, '\ud800': 3, 'b\ud800': 4 }
    const dates = { last_update: '0000-01-01T00:00:00', fixbydate: '9999-12-31T23:59:59-05:00' }
    await store.write(tickets, { pass: 1, rows: builder.rows([{ id: 1, ...fields, ...dates }]) })
    const [row] = await mirror.query('SELECT last_update, fixbydate, raw FROM tickets')
    expect(row).toMatchObject({ last_update: null, fixbydate: null })
    const raw = typeof row?.raw === 'string' ? JSON.parse(row.raw) : row?.raw
    expect(raw).toMatchObject({ xmin: 1, ctid: 'a', ...dates })
    expect(Object.keys(raw)).toHaveLength(7)
  })

  test('keeps a record that is wider than a row of the database, with each value in its column or in raw', async () => {
    await using world = await openStore(tickets)
    const { store, builder, mirror } = world
    const many = (kind: string, value: (index: number) => unknown) =>
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${kind}_${index}`, value(index)]))
    const wide = {
      id: 1,
      summary: 'wide',
      ...many('text', (index) => `${index} ${'x'.repeat(40)}`),
      ...many('number', (index) => index + 0.5),
      ...many('flag', (index) => index % 2 === 0),
      ...many('nested', (index) => [{ index }]),
    }
    const records = [{ id: 2, summary: 'narrow', text_299: 'short' }, wide]
    await store.write(tickets, { pass: 1, rows: builder.rows(records) })
    const rows = await mirror.query('SELECT * FROM tickets ORDER BY id')
    expect(rows.map(({ summary }) => summary)).toEqual(['wide', 'narrow'])
    expect(rows[1]).toMatchObject({ text_299: 'short', raw: null })
    const raw = typeof rows[0]?.raw === 'string' ? JSON.parse(rows[0].raw) : rows[0]?.raw
    for (const [field, value] of Object.entries(wide).slice(1)) {
      const kept = rows[0]?.[field] ?? raw[field]
      expect([field, typeof value === 'boolean' ? Boolean(kept) : kept]).toEqual([field, value])
    }
    await store.write(tickets, { pass: 2, rows: builder.rows(records), children: ['actions'] })
    expect(await store.queued('actions', 10)).toEqual([])
  })

  test('puts a parent that cannot be read behind all others, until it changes', async () => {
    await using world = await openStore(tickets)
    const { store, builder } = world
    const actions = table('actions')
    await store.prepare(actions)
    const write = (pass: number, id: number) =>
      store.write(tickets, { pass, rows: builder.rows([{ id, status_id: pass }]), children: ['actions'] })
    await write(1, 1)
    await write(2, 2)
    await store.write(actions, { pass: 3, later: { queued: { parent: '1', pass: 1 }, place: unreadPlace } })
    expect(await store.queued('actions', 9)).toEqual([
      { parent: '2', pass: 2 },
      { parent: '1', pass: unreadPlace },
    ])
    await store.write(actions, { pass: 3, later: { queued: { parent: '2', pass: 1 }, place: unreadPlace } })
    await write(4, 1)
    expect(await store.queued('actions', 9)).toEqual([
      { parent: '2', pass: 2 },
      { parent: '1', pass: 4 },
    ])
  })

  test('puts a record in place of the one with its key, and empties what it has no more', async () => {
    await using world = await openStore(tickets)
    const { store, builder, mirror } = world
    await store.write(tickets, { pass: 1, rows: builder.rows([{ id: 1, summary: 'old', status_id: 3, nested: {} }]) })
    const twice = [
      { id: 1, summary: 'new' },
      { id: 1, summary: 'newest' },
    ]
    await store.write(tickets, { pass: 2, rows: builder.rows(twice) })
    expect(await mirror.query('SELECT summary, status_id, raw FROM tickets')).toEqual([
      { summary: 'newest', status_id: null, raw: null },
    ])
  })

  test('knows rows by all fields of their key', async () => {
    await using world = await openStore(timesheet)
    const { store, builder } = world
    const days = ['2026-03-01T00:00:00', '2026-03-02T00:00:00'].flatMap((date) => [
      { agent_id: 1, date, id: 0 },
      { agent_id: 2, date, id: 0 },
    ])
    await store.write(timesheet, { pass: 1, rows: builder.rows(days) })
    expect(await store.count('timesheet')).toBe(4)
    await store.write(timesheet, { pass: 2, rows: builder.rows(days.slice(0, 3)) })
    expect(await store.unseen(timesheet, 2, 10)).toEqual([[2, '2026-03-02T00:00:00.000Z']])
  })

  test('adds a column for a field that comes later, also to a mirror of an earlier run', async () => {
    await using world = await openStore(tickets)
    const { store, builder, mirror } = world
    await store.write(tickets, { pass: 1, rows: builder.rows([{ id: 1 }]) })
    await store.write(tickets, { pass: 1, rows: builder.rows([{ id: 2, newfield: 'x' }]) })
    await using later = mirror.store()
    await later.open()
    const columns = await later.prepare(tickets)
    expect(columns).toContainEqual({ name: 'newfield', field: 'newfield', type: 'text' })
    await later.write(tickets, { pass: 1, rows: new RowBuilder(tickets, columns).rows([{ id: 3, newfield: 'y' }]) })
    const rows = await mirror.query('SELECT newfield FROM tickets ORDER BY id')
    expect(rows.map(({ newfield }) => newfield)).toEqual([null, 'x', 'y'])
  })

  test('works with a key whose type an earlier catalogue did not know', async () => {
    const [key, ...columns] = tickets.columns
    await using world = await openStore({ ...tickets, columns: [{ ...key, type: 'text' } as Column, ...columns] })
    await world.store.write(tickets, { pass: 1, rows: world.builder.rows([{ id: 1 }, { id: 2 }]) })
    await using store = world.mirror.store()
    await store.open()
    const builder = new RowBuilder(tickets, await store.prepare(tickets))
    await store.write(tickets, { pass: 2, rows: builder.rows([{ id: 1, status_id: 3 }]), children: ['actions'] })
    expect(await store.queued('actions', 9)).toEqual([{ parent: '1', pass: 2 }])
    expect(await store.write(tickets, { pass: 2, seen: builder.keys([{ id: 3 }]) })).toHaveLength(1)
    const unseen = await store.unseen(tickets, 2, 9)
    await store.write(tickets, { pass: 2, deleted: unseen })
    expect(await store.count('tickets')).toBe(1)
  })

  test('keeps deleted rows with the date, and brings back what is seen again', async () => {
    await using world = await openStore(tickets)
    const { store, builder } = world
    await store.write(tickets, { pass: 1, rows: builder.rows([{ id: 1 }, { id: 2 }]) })
    await store.write(tickets, { pass: 2, deleted: [[1], [2]], seen: [[2]] })
    expect(await store.count('tickets')).toBe(1)
    expect(await store.write(tickets, { pass: 3, seen: [[1], [2], [3]] })).toEqual([[1], [3]])
    await store.write(tickets, { pass: 3, rows: builder.rows([{ id: 1 }]) })
    expect(await store.count('tickets')).toBe(2)
    expect(await store.count('tickets', 3)).toBe(2)
    expect(await store.unseen(tickets, 4, 1)).toHaveLength(1)
    expect(await store.unseen(tickets, 4, 9, { column: 'id', value: 2 })).toEqual([[2]])
  })

  test('writes rows and state together or not at all', async () => {
    await using world = await openStore(tickets)
    const { store, builder } = world
    const state = {
      ...noState,
      cursor: '2026-03-01T00:00:00.000Z',
      checkpoint: null,
      fullAt: '2026-03-02T00:00:00.000Z',
    }
    await store.write(tickets, { pass: 1, rows: builder.rows([{ id: 1 }]), state })
    expect(await store.state('tickets')).toEqual(state)
    expect(await store.state('client')).toEqual(noState)
    const failing = { rows: builder.rows([{ id: 2 }]), deleted: [[{} as never]], state: { ...state, cursor: 'later' } }
    await expect(store.write(tickets, { pass: 1, ...failing })).rejects.toThrow()
    expect(await store.state('tickets')).toEqual(state)
    expect(await store.count('tickets')).toBe(1)
  })

  test('queues the children of rows that are new, changed or deleted, and of no others', async () => {
    await using world = await openStore(tickets)
    const { store, builder } = world
    const records = [1, 2, 3].map((id) => ({ id, last_update: `2026-03-0${id}T00:00:00`, slatimeleft: id }))
    const children = ['actions']
    await store.write(tickets, { pass: 1, rows: builder.rows(records), children })
    const queued = await store.queued('actions', 10)
    expect(queued.map(({ parent }) => parent)).toEqual(['1', '2', '3'])
    await store.prepare(table('actions'))
    for (const done of queued) await store.write(table('actions'), { pass: 1, done })
    const changed = records.map((record) => ({
      ...record,
      slatimeleft: 9,
      ...(record.id === 2 && { last_update: '2026-03-09T00:00:00' }),
    }))
    await store.write(tickets, { pass: 2, rows: builder.rows(changed), children })
    await store.write(tickets, { pass: 3, deleted: [[3]], children })
    expect(await store.queued('actions', 10)).toEqual([
      { parent: '2', pass: 2 },
      { parent: '3', pass: 3 },
    ])
    // It has changed again since it was taken out of the queue.
    await store.write(table('actions'), { pass: 4, done: { parent: '2', pass: 1 } })
    expect(await store.queued('actions', 1)).toEqual([{ parent: '2', pass: 2 }])
    await store.queueAll(tickets, 'actions', 5)
    expect(await store.queued('actions', 9)).toContainEqual({ parent: '1', pass: 5 })
  })

  test('compares all values where no field has the date of the last change', async () => {
    const asset = table('asset')
    await using world = await openStore(asset)
    const { store, builder } = world
    const records = [{ id: 1, inactive: false, fields: [{ id: 1, name: 'a', value: 'b' }], extra: { a: 1 } }]
    for (const pass of [1, 2])
      await store.write(asset, { pass, rows: builder.rows(records), children: ['asset_change'] })
    expect(await store.queued('asset_change', 9)).toEqual([{ parent: '1', pass: 1 }])
    await store.write(asset, {
      pass: 3,
      rows: builder.rows([{ ...records[0], inactive: true }]),
      children: ['asset_change'],
    })
    expect(await store.queued('asset_change', 9)).toEqual([{ parent: '1', pass: 3 }])
  })

  test('knows a row as changed that has lost a value, also in a later run', async () => {
    const asset = table('asset')
    await using world = await openStore(asset)
    const { store, builder, mirror } = world
    const children = ['asset_change']
    const records = [
      { id: 1, inventory_number: 'a', username: 'Ann' },
      { id: 2, inventory_number: 'b', fieldofitsown: 'x' },
      { id: 3, inventory_number: 'c' },
    ]
    await store.write(asset, { pass: 1, rows: builder.rows(records), children })
    await using later = mirror.store()
    await later.open()
    const rows = new RowBuilder(asset, await later.prepare(asset)).rows(
      records.map(({ id, inventory_number }) => ({ id, inventory_number })),
    )
    await later.write(asset, { pass: 2, rows, children })
    expect(await later.queued('asset_change', 9)).toEqual([
      { parent: '3', pass: 1 },
      { parent: '1', pass: 2 },
      { parent: '2', pass: 2 },
    ])
  })

  test('numbers runs upwards and keeps how they ended', async () => {
    await using world = await openStore(tickets)
    const { store, mirror } = world
    const first = await store.startRun('tickets', 'full')
    const second = await store.startRun('tickets', 'changes')
    expect(second).toBeGreaterThan(first)
    const result: PassResult = {
      outcome: 'incomplete',
      reason: 'why',
      expected: 3,
      fetched: 2,
      stored: 2,
      deleted: 0,
      misfits: { summary: 1 },
      calls: 4,
    }
    await store.endRun(first, result)
    const [run, open] = await mirror.query('SELECT * FROM sync_runs ORDER BY id')
    expect(run).toMatchObject({ outcome: 'incomplete', reason: 'why', misfits: '{"summary":1}' })
    expect(run?.ended_at).not.toBeNull()
    expect(open?.ended_at).toBeNull()
  })

  test('refuses a mirror of a newer version', async () => {
    await using world = await openStore(tickets)
    await world.mirror.query('UPDATE sync_schema SET version = 99')
    await using later = world.mirror.store()
    await expect(later.open()).rejects.toThrow(MirrorVersionError)
  })

  test('refuses a table that has another key than the catalogue', async () => {
    await using world = await openStore(timesheet)
    const { store } = world
    await expect(store.prepare({ ...timesheet, key: timesheet.key.slice(0, 1) })).rejects.toThrow(
      new MirrorKeyError(
        'The table timesheet of the mirror has the key (agent_id, date), and the catalogue has (agent_id): mirror the tenant anew',
      ),
    )
  })

  test('says that it is not open', async () => {
    await using mirror = await createMirror(database)
    await expect(mirror.store().state('tickets')).rejects.toThrow('is not open')
  })
})

test.each(['Postgres://user:secret@127.0.0.1:1/db', ' postgres://user:secret@127.0.0.1:1/db'])(
  'takes %j for a URL of Postgres',
  (address) => {
    expect(storeAt(address)).toBeInstanceOf(PostgresStore)
  },
)

test.each(['', 'x'.repeat(64), 'ü'.repeat(32)])('refuses %j as the name of a schema', (schema) => {
  const message = 'The name of a schema has 1 to 63 bytes'
  expect(() => storeAt(`postgres://localhost/halo?schema=${schema}`)).toThrow(message)
  expect(() => new PostgresStore({ url: 'postgres://localhost/halo', schema })).toThrow(message)
})

test('tells no password of a URL that is of no mirror', () => {
  expect(() => storeAt('mysql://user:secret@host/db')).toThrow(
    new MirrorAddressError('A mirror is a file or a URL that begins with postgres://, not with mysql://'),
  )
})

test.each(['sec/ret', 'sec%ret', 'sec#ret', 'sec?ret'])(
  'tells how %j is written in a URL, and not the URL',
  (password) => {
    const error = new MirrorAddressError(
      'The URL of the mirror cannot be read: user and password have to be percent-encoded, such as %2F for / and %25 for %',
    )
    expect(() => storeAt(`postgres://user:${password}@host/db`)).toThrow(error)
    expect(error).toBeInstanceOf(TypeError)
    expect(storeAt(`postgres://user:${encodeURIComponent(password)}@host/db`)).toBeInstanceOf(PostgresStore)
  },
)

test.runIf(databases.includes('Postgres'))('a user who may make no schema writes to one that is there', async () => {
  await using mirror = await createMirror('Postgres')
  const url = new URL(mirror.to)
  await mirror.query(`CREATE ROLE writer LOGIN; CREATE SCHEMA ${url.searchParams.get('schema')} AUTHORIZATION writer`)
  url.username = 'writer'
  await using store = storeAt(url.href)
  await store.open()
  expect(await mirror.query('SELECT version FROM sync_schema')).toHaveLength(1)
})

test.runIf(databases.includes('Postgres')).each([
  ['session', 'pg_terminate_backend(pid)'],
  ['statement', 'pg_cancel_backend(pid)'],
])('a transaction fails whose %s Postgres ends, and nothing else does', async (_, end) => {
  await using mirror = await createMirror('Postgres')
  await using store = mirror.store()
  await store.open()
  const rows = new RowBuilder(tickets, await store.prepare(tickets)).rows([{ id: 1 }])
  await mirror.query('BEGIN; LOCK TABLE tickets')
  let hasEnded = false
  const results = Promise.allSettled([1, 2, 3, 4].map(() => store.write(tickets, { pass: 1, rows }))).finally(() => {
    hasEnded = true
  })
  while (!hasEnded) {
    await mirror.query(`SELECT ${end} FROM pg_locks WHERE NOT granted AND relation = 'tickets'::regclass`)
    await wait(10)
  }
  expect((await results).map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 'rejected'))
  await mirror.query('COMMIT')
  await using later = mirror.store()
  await later.open()
  await later.prepare(tickets)
  await later.write(tickets, { pass: 1, rows })
  expect(await later.count('tickets')).toBe(1)
})

test.runIf(databases.includes('Postgres'))(
  'no work waits for ever, or is half done, when connections are closed',
  async () => {
    await using mirror = await createMirror('Postgres')
    const { hostname, port, href } = new URL(mirror.to)
    await using proxy = await closingProxy(hostname, Number(port))
    await using store = storeAt(href.replace(`:${port}`, `:${proxy.port}`))
    await store.open()
    const builder = new RowBuilder(tickets, await store.prepare(tickets))
    const until = Date.now() + 2000
    const errors: unknown[] = []
    let written = 0
    const worker = async (_: unknown, number: number) => {
      for (let pair = 0; Date.now() < until; pair++) {
        const ids = [0, 1].map((half) => 2 * (1000 * pair + number) + half)
        const state = { ...noState, cursor: String(pair) }
        try {
          await store.state('tickets')
          await store.write(tickets, { pass: 1, rows: builder.rows(ids.map((id) => ({ id }))), state })
          written += 2
        } catch (error) {
          errors.push(error)
        }
      }
    }
    const closing = setInterval(() => proxy.closeOne(), 20)
    await Promise.all(Array.from({ length: 12 }, worker))
    clearInterval(closing)
    expect(errors.length).toBeGreaterThan(0)
    const [row] = await mirror.query('SELECT count(*)::int AS rows FROM tickets')
    // Of a commit whose response was cut off nobody knows.
    expect(row?.rows).toBeGreaterThanOrEqual(written)
    expect(await mirror.query('SELECT id / 2 AS pair FROM tickets GROUP BY 1 HAVING count(*) <> 2')).toEqual([])
    expect(await store.count('tickets')).toBe(row?.rows)
  },
)

test.runIf(databases.includes('Postgres'))(
  'work that fails says why, whatever happens to its transaction',
  async () => {
    await using mirror = await createMirror('Postgres')
    const open = () => openSession(mirror.to.replace(/\?.*/, ''), { connection: {} })
    const sessions = new PostgresSessions(1, open)
    const pidOf = (sql: ReservedSql) => sql`SELECT pg_backend_pid() AS pid`.then(([row]) => Number(row?.pid))
    const failing = sessions.transaction(async (sql) => {
      await mirror.query(`SELECT pg_terminate_backend(${await pidOf(sql)})`)
      await wait(100)
      throw new Error('the reason')
    })
    await expect(failing).rejects.toThrow('the reason')
    expect(await sessions.use(pidOf)).toBeGreaterThan(0)
    await sessions.end()
  },
)

test.runIf(databases.includes('Postgres'))('a lock whose connection is reset is given back', async () => {
  await using mirror = await createMirror('Postgres')
  const { hostname, port, href } = new URL(mirror.to)
  await using proxy = await closingProxy(hostname, Number(port))
  await using store = storeAt(href.replace(`:${port}`, `:${proxy.port}`))
  await store.open()
  const lock = await store.lock({ process: 1, host: 'here', since: '' })
  proxy.resetAll()
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
  await lock?.[Symbol.asyncDispose]()
  expect(lock?.lost.aborted).toBe(true)
})

test('a server that closes each connection is no Postgres', async () => {
  const server = createServer((socket) => socket.end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `postgres://127.0.0.1:${port}/db?connect_timeout=1`
  await using store = storeAt(url)
  await expect(store.open()).rejects.toThrow('Postgres has not responded within 1 seconds')
  await expect(Array.fromAsync(queryMirror(url, 'SELECT 1'))).rejects.toThrow('Postgres has not responded')
  server.close()
})

/** A server that passes connections on to another one, until it is told to close one of them. */
async function closingProxy(host: string, port: number) {
  const open = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(port, host)
    open.add(client)
    client.on('close', () => {
      open.delete(client)
      upstream.destroy()
    })
    for (const socket of [client, upstream]) socket.on('error', () => client.destroy())
    upstream.on('close', () => client.end())
    client.pipe(upstream).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    closeOne() {
      const sockets = [...open]
      sockets[Math.floor(Math.random() * sockets.length)]?.end()
    },
    resetAll() {
      for (const socket of open) socket.resetAndDestroy()
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
