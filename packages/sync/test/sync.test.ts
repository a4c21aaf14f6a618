import { join } from 'node:path'
import { openCatalog } from '@halopsa/catalog'
import { HaloClient } from '@halopsa/core'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { run, start } from '@halopsa/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { queryMirror } from '../src/query-mirror.ts'
import { sync } from '../src/sync.ts'
import { tablesOf } from '../src/tables/tables-of.ts'
import { watch } from '../src/watch.ts'
import { compareMirror } from './compare-mirror.ts'
import { createMirror, databases, stopServer } from './mirrors.ts'

afterAll(stopServer)

/** A tenant without custom fields, which lists send only where they are asked for. */
const tenant = {
  Tickets: Array.from({ length: 1200 }, (_, index) => ({ id: index + 1, summary: `Ticket ${index + 1}` })),
  Actions: Array.from({ length: 400 }, (_, index) => ({
    ticket_id: 1 + (index % 200),
    id: 1 + Math.floor(index / 200),
    note: `Note ${index}`,
  })),
  Client: Array.from({ length: 60 }, (_, index) => ({ id: index + 1, name: `Client ${index + 1}` })),
}

const budget = { limit: 1_000_000, window: 1000 }

function clientOf({ url: companyUrl, clientId, clientSecret }: HaloServer): HaloClient {
  return new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
}

async function rowsOf(to: string, sql: string) {
  return Array.fromAsync(queryMirror(to, sql))
}

describe.each(databases)('a mirror in %s', (database) => {
  test('of an unchanged tenant costs at most one call for each list that has a filter by date', async () => {
    await using server = await startHaloServer({ tickets: 300 })
    await using mirror = await createMirror(database)
    const names = tablesOf(openCatalog())
      .tables.filter(({ strategy }) => strategy.kind === 'changed-since')
      .map(({ name }) => name)
    const options = { halo: clientOf(server), to: mirror.to, tables: names, budget, lookBack: 1000 }
    await sync(options)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const { passes } = await sync(options)
    const calls = passes.filter(({ pass }) => pass === 'changes').map(({ table, calls: count }) => ({ table, count }))
    expect(calls.map(({ table }) => table).toSorted()).toEqual(names.toSorted())
    for (const { table, count } of calls) expect(count, table).toBeLessThanOrEqual(1)
  }, 60_000)

  test('is read by queries that cannot change it', async () => {
    await using server = await startHaloServer({ tickets: 30 })
    await using mirror = await createMirror(database)
    await sync({ halo: clientOf(server), to: mirror.to, tables: ['tickets'], budget })
    const [row] = await rowsOf(mirror.to, 'SELECT count(*) AS number FROM tickets')
    expect(Number(row?.number)).toBe(30)
    await expect(rowsOf(mirror.to, 'DELETE FROM tickets')).rejects.toThrow(/read.?only/i)
    await expect(rowsOf(mirror.to, 'SELECT nothing FROM tickets')).rejects.toThrow('nothing')
  })

  test('is the same as an undisturbed one after its run was killed at random moments', {
    timeout: 120_000,
  }, async () => {
    await using server = await startHaloServer({ seed: tenant })
    await using mirror = await createMirror(database)
    const program = join(import.meta.dirname, 'sync-program.ts')
    const args = [
      '--conditions=@halopsa/source',
      '--no-warnings',
      program,
      server.url,
      server.clientId,
      server.clientSecret,
      mirror.to,
    ]
    for (let kill = 0; kill < 6; kill++) {
      await using running = start(process.execPath, args)
      await running.until(/ready/)
      await new Promise((resolve) => setTimeout(resolve, (kill * 137) % 700))
      running.kill('SIGKILL')
      await running.ended
    }
    const { stdout } = await run(process.execPath, args)
    expect(stdout).toContain('complete')
    for (const table of ['tickets', 'actions', 'client']) {
      expect(await compareMirror(table, mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
    }
  })
})

test('watch runs again at its pace, brings what has changed, and ends quietly', { timeout: 60_000 }, async () => {
  await using server = await startHaloServer({ tickets: 20 })
  await using mirror = await createMirror('SQLite')
  const controller = new AbortController()
  const options = { halo: clientOf(server), to: mirror.to, tables: ['tickets'], budget, signal: controller.signal }
  let runs = 0
  for await (const { complete } of watch({ ...options, paces: { changes: 1000 } })) {
    expect(complete).toBe(true)
    runs += 1
    if (runs === 1)
      server.state.seed({ Tickets: [{ id: 9000, summary: 'New', last_update: new Date().toISOString() }] })
    const [row] = await rowsOf(mirror.to, 'SELECT count(*) AS number FROM tickets')
    if (row?.number === 21) controller.abort()
  }
  expect(runs).toBeGreaterThan(1)
})
