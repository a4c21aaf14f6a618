import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { SqliteStore } from '@halopsa/sync'
import { type TemporaryFolder, temporaryFolder } from '@halopsa/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer
let folder: TemporaryFolder
let mirror: string

beforeAll(async () => {
  server = await startHaloServer({ tickets: 30 })
  folder = await temporaryFolder()
  mirror = join(folder.path, 'halo.db')
})
afterAll(async () => {
  await folder[Symbol.asyncDispose]()
  await server.close()
})

const halo = (...args: string[]) => runHaloInProcess(args, { env: tenantOf(server) })
const unreadable =
  'The URL of the mirror cannot be read: user and password have to be percent-encoded, such as %2F for / and %25 for %'
const tables = ['--tables', 'tickets,client', '--share', '1']

test('the demo is mirrored at once: it has no budget that a limiter keeps', async () => {
  const { code, stderr } = await runHaloInProcess(['demo', 'sync', '--to', join(folder.path, 'demo.db')])
  expect(code).toBe(0)
  // More than the calls of the default budget, after which a limiter waits five minutes.
  expect(Number(/(\d+) requests/.exec(stderr)?.[1])).toBeGreaterThan(300)
})

describe('halo sync', () => {
  test('writes a mirror and tells how each table went', async () => {
    const { code, stdout, stderr } = await halo('sync', '--to', mirror, ...tables, '--json')
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^2 passes \(2 complete\), \d+ requests/),
    })
    const passes = JSON.parse(stdout).map(({ table, pass, outcome, stored }: Record<string, unknown>) => [
      table,
      pass,
      outcome,
      stored,
    ])
    expect(passes.toSorted()).toEqual([
      ['client', 'full', 'complete', 5],
      ['tickets', 'full', 'complete', 30],
    ])
  })

  test('writes no records of another tenant into a mirror', async () => {
    const env = tenantOf(server)
    const elsewhere = { ...env, HALO_API_URL: server.url.replace('127.0.0.1', 'localhost') }
    const file = join(folder.path, 'one.db')
    const run = (surroundings: NodeJS.ProcessEnv, ...args: string[]) =>
      runHaloInProcess(['sync', '--to', file, '--tables', 'client', '--share', '1', ...args], { env: surroundings })
    expect((await run(env)).code).toBe(0)
    expect(await run(elsewhere)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/localhost is another tenant: --to/),
    })
    expect((await run(elsewhere, '--moved')).code).toBe(0)
  })

  test('tells in one line which views wait, and for what', async () => {
    const { stderr } = await halo('sync', '--to', mirror, '--tables', 'tickets,status', '--share', '1', '--json')
    const [, line, ...others] = stderr.trim().split('\n')
    expect(line).toMatch(
      /^9 of 10 views wait: open_tickets \(the table agent\), sla_at_risk \(the tables actions, agent\), /,
    )
    expect(others).toEqual([])
    const { stdout } = await halo(
      'sql',
      '--mirror',
      mirror,
      'select sum(opened) as opened from backlog_by_week',
      '--json',
    )
    expect(JSON.parse(stdout)).toEqual([{ opened: 30 }])
  })

  test('--ndjson tells each page to a machine', async () => {
    const { stdout } = await halo('sync', '--to', mirror, ...tables, '--ndjson')
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events).toContainEqual(
      expect.objectContaining({ table: 'tickets', result: expect.objectContaining({ outcome: 'complete' }) }),
    )
  })

  test('ends with 1 where a list cannot be shown to be complete, and says why', async () => {
    server.state.seed({
      Client: Array.from({ length: 150 }, (_, index) => ({ id: 500 + index, name: `Client ${index}` })),
    })
    const end = server.state.paging('Client', 'first')
    const { code, stdout } = await halo('sync', '--to', join(folder.path, 'broken.db'), ...tables, '--json')
    end()
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ table: 'client', outcome: 'incomplete', reason: expect.any(String) }),
    )
  })

  test('a list that the agent may not read is told, and is no failure', async () => {
    const end = server.state.deny('GET /Client', { status: 403 })
    const { code, stdout } = await halo('sync', '--to', join(folder.path, 'denied.db'), ...tables, '--json')
    end()
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ table: 'client', outcome: 'refused' }))
  })

  test('stops a table that would lose more than a tenth, until --most-deleted allows it', async () => {
    server.state.seed({ Supplier: Array.from({ length: 20 }, (_, index) => ({ id: index + 1, name: `Nr. ${index}` })) })
    const to = ['--to', join(folder.path, 'deleted.db'), '--tables', 'supplier', '--share', '1', '--json']
    expect((await halo('sync', ...to)).code).toBe(0)
    for (let id = 1; id <= 5; id++) await halo('supplier', 'delete', String(id), '--yes')
    const stopped = await halo('sync', ...to)
    expect({ code: stopped.code, passes: JSON.parse(stopped.stdout) }).toMatchObject({
      code: 1,
      passes: [{ outcome: 'stopped', deleted: 0 }],
    })
    const allowed = await halo('sync', ...to, '--most-deleted', '0.3')
    expect({ code: allowed.code, passes: JSON.parse(allowed.stdout) }).toMatchObject({
      code: 0,
      passes: [{ outcome: 'complete', deleted: 5 }],
    })
  })

  test.each([
    [['--most-deleted', '0'], /--most-deleted is more than 0 and at most 1, not 0/],
    [['--share', '2'], /--share is more than 0 and at most 1, not 2/],
    [['--tables', 'tikets'], /There is no table "tikets"; the nearest are tickets/],
    [['--dry-run'], /--dry-run sends nothing and changes nothing, and sync cannot work so/],
  ])('refuses %j', async (options, message) => {
    const { code, stderr } = await halo('sync', '--to', mirror, ...options)
    expect({ code: code > 0, stderr }).toEqual({ code: true, stderr: expect.stringMatching(message) })
  })
})

test('a mirror that another run writes to is told in one line, and halo sync --wait waits for it', async () => {
  const locked = join(folder.path, 'locked.db')
  const store = new SqliteStore(locked)
  await store.open()
  const lock = await store.lock({ process: 4711, host: 'reports', since: '2026-03-01T10:00:00.000Z' })
  const holder = 'process 4711 on reports, since 2026-03-01T10:00:00.000Z'
  expect(await halo('sync', '--to', locked, ...tables)).toMatchObject({
    code: 1,
    stderr: `halo: Another run writes to this mirror: ${holder}; --wait waits for it\n`,
  })
  const { code, stderr } = await runHaloInProcess(['sync', '--to', locked, ...tables, '--wait'], {
    env: tenantOf(server),
    onError: (text) => text.includes('Waits') && lock?.[Symbol.asyncDispose](),
  })
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining(`Waits for another run that writes to this mirror of ${holder}\n`),
  })
  await store[Symbol.asyncDispose]()
})

describe('a mirror', () => {
  test('is asked in SQL', async () => {
    const { stdout } = await halo('sql', '--mirror', mirror, 'select count(*) as tickets from tickets', '--json')
    expect(JSON.parse(stdout)).toEqual([{ tickets: 30 }])
  })

  test('tells what is wrong with a query in one line, and changes nothing', async () => {
    expect(await halo('sql', '--mirror', mirror, 'select missing from tickets')).toMatchObject({
      code: 1,
      stderr: 'halo: no such column: missing\n',
    })
    expect((await halo('sql', '--mirror', mirror, 'delete from tickets')).stderr).toMatch(
      /^halo: attempt to write a readonly database\n$/,
    )
    expect((await halo('sql', '--mirror', join(folder.path, 'none.db'), 'select 1')).stderr).toMatch(
      /^halo: .*none\.db: unable to open database file\n$/,
    )
  })

  test('tells in one line that a query is several, and that a newer version has written it', async () => {
    expect(await halo('sql', '--mirror', mirror, 'select 1; select 2')).toMatchObject({
      code: 1,
      stderr: 'halo: A query is one statement. Behind the first one there is: select 2\n',
    })
    const newer = join(folder.path, 'newer.db')
    {
      await using store = new SqliteStore(newer)
      await store.open()
    }
    using database = new DatabaseSync(newer)
    database.exec('UPDATE sync_schema SET version = 99')
    expect(await halo('sync', '--to', newer, ...tables)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^halo: The mirror has version 99, .*: install a newer one\n$/),
    })
  })

  test('is printed as far as --limit says, and whether there is more', async () => {
    const query = ['sql', '--mirror', mirror, 'select id from tickets order by id', '--csv', '--limit']
    expect(await halo(...query, '2')).toMatchObject({
      stdout: 'id\r\n1000\r\n1001\r\n',
      stderr: 'The first 2 rows; there are more\n',
    })
    expect((await halo(...query, '30')).stderr).toBe('')
    const exported = ['sync', 'export', 'client', '--from', mirror, '--csv', '--fields', 'id', '--limit', '1']
    expect(await halo(...exported)).toMatchObject({
      stdout: 'id\r\n1\r\n',
      stderr: 'The first 1 rows; there are more\n',
    })
  })

  test('is exported table by table', async () => {
    const { stdout } = await halo('sync', 'export', 'client', '--from', mirror, '--csv', '--fields', 'id,name')
    expect(stdout.trim().split('\r\n')).toHaveLength(6)
    expect(await halo('sync', 'export', 'x"y', '--from', mirror)).toMatchObject({ code: 2 })
  })
})

test.each([
  [['sync', '--to', ''], /--to takes a file or a URL, not an empty text/],
  [['sync', 'export', 'tickets', '--from', ' '], /--from takes a file or a URL, not an empty text/],
  [['sync', 'export', '--parquet', ''], /--parquet takes a folder, not an empty text/],
  [['sql', '--mirror', '', 'select 1'], /--mirror takes a file or a URL, not an empty text/],
  [['sync', 'watch', '--every', '0'], /--every is 1 second or more, not 0/],
  [['sync', 'watch', '--dry-run'], /sync watch cannot work so/],
  [['sync', 'export', 'tickets', '--dry-run'], /sync export cannot work so/],
])('refuses %j before anything is written', async (line, message) => {
  const { code, stderr } = await halo(...line)
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
})

test.each([
  ['mysql://user:secret@host/db', 'A mirror is a file or a URL that begins with postgres://, not with mysql://'],
  [
    `postgres://host/db?schema=${'x'.repeat(64)}`,
    `The name of a schema has 1 to 63 bytes, and "${'x'.repeat(64)}" has 64`,
  ],
  ['postgres://user:sec/ret@host/db', unreadable],
  ['postgres://user:sec%ret@host/db', unreadable],
])('%s is an address that no mirror has, whichever command is told it', async (address, message) => {
  const wrong = { code: 2, stderr: `halo: ${message}\n` }
  expect(await halo('sync', '--to', address, ...tables)).toMatchObject(wrong)
  expect(await halo('sync', 'export', 'client', '--from', address)).toMatchObject(wrong)
  expect(await halo('sync', 'export', '--from', address, '--parquet', folder.path)).toMatchObject(wrong)
  expect(await halo('sql', '--mirror', address, 'select 1')).toMatchObject(wrong)
})

test('halo sync watch ends quietly when it is told to', async () => {
  const controller = new AbortController()
  const { code, stderr } = await runHaloInProcess(['sync', 'watch', '--to', mirror, ...tables], {
    env: tenantOf(server),
    signal: controller.signal,
    onError: (text) => text.includes('passes') && controller.abort(),
  })
  expect(code).toBe(0)
  expect(stderr).toMatch(/^\d+ passes/)
})
