import { symlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { HaloClient } from '@halopsa/core'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { start } from '@halopsa/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { queryMirror } from '../src/query-mirror.ts'
import { type SyncOptions, sync } from '../src/sync.ts'
import { watch } from '../src/watch.ts'
import { compareMirror } from './compare-mirror.ts'
import { createMirror, databases, stopServer, type TestMirror } from './mirrors.ts'

const program = fileURLToPath(new URL('./killed-sync.ts', import.meta.url))

afterAll(stopServer)

async function createWorld(database: 'SQLite' | 'Postgres') {
  await using stack = new AsyncDisposableStack()
  const server = stack.use(await startHaloServer({ tickets: 150 }))
  const mirror = stack.use(await createMirror(database))
  const { url: companyUrl, clientId, clientSecret } = server
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
  const run = (options: Partial<SyncOptions> = {}) =>
    sync({ halo, to: mirror.to, tables: ['tickets'], share: 1, ...options })
  const rest = stack.move()
  return { server, mirror, halo, run, [Symbol.asyncDispose]: () => rest.disposeAsync() }
}

/** Starts a run in a process of its own. */
function startRun({ url, clientId, clientSecret }: HaloServer, { to }: TestMirror) {
  const args = ['--conditions=@halopsa/source', program, url, clientId, clientSecret, to, 'tickets']
  return start(process.execPath, args)
}

/** Lets the tenant keep requests without a response, until it may go on. */
function stick({ state }: HaloServer) {
  const isAsked = Promise.withResolvers<void>()
  const goesOn = Promise.withResolvers<void>()
  const end = state.override('GET /Tickets', async () => {
    isAsked.resolve()
    await goesOn.promise
    return Response.json('stuck', { status: 400 })
  })
  const goOn = () => {
    end()
    goesOn.resolve()
  }
  return { isAsked: isAsked.promise, goOn }
}

/** Starts a run that does not end, because the tenant does not respond, and waits until it is on its way. */
async function startStuckRun({ server, mirror }: { server: HaloServer; mirror: TestMirror }) {
  const { isAsked, goOn } = stick(server)
  const other = startRun(server, mirror)
  const [, id] = await other.until(/process (\d+)/)
  await isAsked
  const kill = async () => {
    other.kill('SIGKILL')
    await other.ended
    goOn()
  }
  return { kill, process: Number(id), [Symbol.asyncDispose]: kill }
}

describe.each(databases)('a mirror in %s that a run writes to', (database) => {
  test('refuses another run by the name of the first, until that is killed', async () => {
    await using world = await createWorld(database)
    await using other = await startStuckRun(world)
    const { process } = other
    const error = await world.run().catch((error) => error)
    expect(error).toMatchObject({
      name: 'MirrorLockedError',
      holder: { process, host: hostname(), since: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
      message: expect.stringContaining(`process ${process} on ${hostname()}, since 2`),
    })
    await other.kill()
    expect(await world.run()).toMatchObject({ complete: true })
  })

  test('lets a run wait that was told so', async () => {
    await using world = await createWorld(database)
    await using other = await startStuckRun(world)
    const waitedFor: (number | undefined)[] = []
    const report = world.run({
      wait: true,
      onWait(holder) {
        waitedFor.push(holder?.process)
        other.kill()
      },
    })
    expect(await report).toMatchObject({ complete: true })
    expect(waitedFor).toEqual([other.process])
  })

  test('lets a run that waits be stopped', async () => {
    await using world = await createWorld(database)
    await using _ = await startStuckRun(world)
    const controller = new AbortController()
    const waiting = world.run({ wait: true, signal: controller.signal, onWait: () => controller.abort() })
    await expect(waiting).rejects.toThrow('aborted')
  })

  test('refuses another run of the same process, and is free when the first has ended', async () => {
    await using world = await createWorld(database)
    const { isAsked, goOn } = stick(world.server)
    const first = world.run()
    await isAsked
    await expect(world.run()).rejects.toThrow(`process ${process.pid} on`)
    goOn()
    await first
    expect(await world.run()).toMatchObject({ complete: true })
    expect(await world.mirror.query('SELECT * FROM sync_lock')).toEqual([])
  })

  test('is not held when a run has failed', async () => {
    await using world = await createWorld(database)
    const { url: companyUrl } = world.server
    const halo = new HaloClient({ companyUrl, clientId: 'x', clientSecret: 'y', logger: () => {} })
    await expect(world.run({ halo })).rejects.toThrow(expect.objectContaining({ name: 'HaloAuthError' }))
    expect(await world.run()).toMatchObject({ complete: true })
  })

  test('makes watch wait for a run of another process', async () => {
    await using world = await createWorld(database)
    await using other = await startStuckRun(world)
    const options = { halo: world.halo, to: world.mirror.to, tables: ['tickets'], share: 1 }
    const reports = watch({ ...options, onWait: () => void other.kill() })
    expect(await reports.next()).toMatchObject({ value: { complete: true } })
    await reports.return(undefined)
  })

  test('does not keep out processes that write to mirrors of other tenants', async () => {
    await using stack = new AsyncDisposableStack()
    const worlds = await Promise.all([1, 2, 3].map(async () => stack.use(await createWorld(database))))
    const runs = worlds.map(({ server, mirror }) => stack.use(startRun(server, mirror)))
    await Promise.all(runs.map((run) => run.until(/complete: true/)))
    for (const { mirror, server } of worlds) {
      expect(await compareMirror('tickets', mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
    }
  })
})

test('a file of SQLite is the same mirror by each of its paths', async () => {
  await using world = await createWorld('SQLite')
  await using _ = await startStuckRun(world)
  await symlink(world.mirror.to, `${world.mirror.to}.link`)
  await expect(world.run({ to: `${world.mirror.to}.link` })).rejects.toThrow('Another run writes to this mirror')
})

/** Has a file of SQLite for itself for a second, as the last program that closes it does for a moment. */
const keepsOthersOut = `
  const file = new (require('node:sqlite').DatabaseSync)(process.argv[1])
  file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; DELETE FROM sync_lock; COMMIT')
  console.log('closed to others')
  setTimeout(() => file.close(), 1000)`

test('who reads a file of SQLite, and who writes to it, waits for a program that keeps it closed', async () => {
  await using world = await createWorld('SQLite')
  await world.run()
  const keepOut = async () => {
    const other = start(process.execPath, ['-e', keepsOthersOut, world.mirror.to])
    await other.until(/closed to others/)
    return other
  }
  await using _ = await keepOut()
  expect(await Array.fromAsync(queryMirror(world.mirror.to, 'SELECT count(*) AS rows FROM tickets'))).toHaveLength(1)
  await using __ = await keepOut()
  expect(await world.run()).toMatchObject({ complete: true })
})

test.runIf(databases.includes('Postgres'))('a run ends when Postgres takes its lock away', async () => {
  await using world = await createWorld('Postgres')
  const { isAsked, goOn } = stick(world.server)
  const run = world.run()
  run.catch(() => {})
  await isAsked
  await world.mirror.query(`SELECT pg_terminate_backend(pid) FROM pg_locks
    WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
  await expect(run).rejects.toThrow('Postgres has ended the session that kept other runs out of the mirror')
  goOn()
})
