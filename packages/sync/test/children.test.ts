import type { HaloServer } from '@halopsa/msw/server'
import { afterAll, describe, expect, test } from 'vitest'
import { databases, stopServer, type TestMirror } from './mirrors.ts'
import { callsOf, createWorld, numbered } from './world.ts'

const tables = ['tickets', 'actions']

afterAll(stopServer)

/** So many tickets with two actions each. */
function seedTickets({ state }: HaloServer, count: number): void {
  const tickets = numbered(count)
  const actions = tickets.flatMap(({ id }) => [1, 2].map((number) => ({ ticket_id: id, id: number, note: 'x' })))
  state.seed({ Tickets: tickets, Actions: actions })
}

/** Responds to the list of actions of some tickets with a status. Returns what ends that. */
function refuseActions({ state }: HaloServer, ids: readonly number[], status: number): () => void {
  return state.override('GET /Actions', ({ query }: { query: URLSearchParams }) =>
    ids.includes(Number(query.get('ticket_id'))) ? new Response(null, { status }) : undefined,
  )
}

/** The live actions, by the ids of their tickets. Those of the double's own tickets, from 1000 on, are left out. */
async function liveActions(mirror: TestMirror): Promise<number[]> {
  const rows = await mirror.query(
    'SELECT ticket_id FROM actions WHERE deleted_at IS NULL AND ticket_id < 1000 ORDER BY ticket_id, id',
  )
  return rows.map(({ ticket_id: id }) => Number(id))
}

describe.each(databases)('children in %s', (database) => {
  test('are not deleted when more of them are gone than a pass may delete', async () => {
    await using world = await createWorld(database)
    const { server, mirror, run } = world
    seedTickets(server, 20)
    await run({ tables })
    const end = server.state.override('GET /Actions', { record_count: 0, actions: [] })
    const { passes } = await run({ tables, paces: { complete: 0 } })
    expect(passes.find(({ table }) => table === 'actions')).toMatchObject({ outcome: 'stopped', deleted: 0 })
    expect(await liveActions(mirror)).toHaveLength(40)
    end()
    expect(await run({ tables })).toMatchObject({ complete: true })
    expect(await liveActions(mirror)).toHaveLength(40)
  })

  test('are not deleted where one of them has come without its key', async () => {
    await using world = await createWorld(database)
    const { server, mirror, run } = world
    seedTickets(server, 20)
    await run({ tables })
    server.state.override('GET /Actions', ({ query }: { query: URLSearchParams }) =>
      query.get('ticket_id') === '5' ? { record_count: 2, actions: [{ id: 1 }, { id: null, note: 'x' }] } : undefined,
    )
    const { passes } = await run({ tables, paces: { complete: 0 } })
    expect(passes.find(({ table }) => table === 'actions')).toMatchObject({ outcome: 'incomplete', deleted: 0 })
    expect(await liveActions(mirror)).toHaveLength(40)
  })

  test.each([403, 500, 400])('of other parents come when those of one are refused with a %d', async (status) => {
    await using world = await createWorld(database)
    const { server, mirror, run } = world
    seedTickets(server, 20)
    const end = refuseActions(server, [1], status)
    for (let runs = 0; runs < 2; runs++) {
      const { passes } = await run({ tables })
      const { outcome, reason } = passes.find(({ table }) => table === 'actions') ?? {}
      expect({ outcome, reason }).toEqual({
        outcome: 'incomplete',
        reason: expect.stringContaining(`the children of 1 parents could not be read: 1 (HTTP ${status})`),
      })
    }
    expect(new Set(await liveActions(mirror)).size).toBe(19)
    end()
    expect(await run({ tables })).toMatchObject({ complete: true })
    expect(new Set(await liveActions(mirror)).size).toBe(20)
  })

  test('come when their parent has changed again in the second in which they were read', async () => {
    await using world = await createWorld(database)
    const { server, mirror, run } = world
    const date = `${new Date().toISOString().slice(0, 19)}Z`
    server.state.seed({ Tickets: [{ id: 1, last_update: date }], Actions: [{ ticket_id: 1, id: 1, note: 'x' }] })
    await run({ tables })
    server.state.seed({ Tickets: [{ id: 1, last_update: date }], Actions: [{ ticket_id: 1, id: 2, note: 'x' }] })
    await run({ tables })
    expect(await liveActions(mirror)).toEqual([1, 1])
  })
})

describe('children', () => {
  test('of parents that come first are refused, and those behind them come all the same', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    seedTickets(server, 60)
    // They are first in the queue, which is ordered by the text of the ids.
    const refused = [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2, 20, 21]
    refuseActions(server, refused, 403)
    await run({ tables })
    const { passes } = await run({ tables })
    expect(passes.find(({ table }) => table === 'actions')?.outcome).not.toBe('complete')
    expect(new Set(await liveActions(mirror)).size).toBe(60 - refused.length)
  })

  test('of a parent for which HaloPSA takes too long do not keep the next run from reading the others', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    seedTickets(server, 60)
    refuseActions(server, [1], 504)
    for (let runs = 0; runs < 2; runs++) {
      const { passes } = await run({ tables, patience: 1 })
      expect(passes.find(({ table }) => table === 'actions')).toMatchObject({ outcome: 'failed' })
    }
    expect(new Set(await liveActions(mirror)).size).toBe(59)
    const date = new Date(Date.now() - 60_000).toISOString()
    await halo.request({ method: 'delete', path: '/Actions/2', query: { ticket_id: 9 } })
    server.state.seed({ Tickets: [{ id: 9, last_update: date }] })
    const { passes } = await run({ tables, patience: 1 })
    expect(passes.find(({ table }) => table === 'actions')).toMatchObject({ outcome: 'failed', deleted: 1 })
  })

  test('are not asked for of each parent when their list is refused, nor after the end of the run', async () => {
    await using world = await createWorld()
    const { server, run } = world
    seedTickets(server, 60)
    server.state.deny('GET /Actions', { status: 403 })
    const { passes } = await run({ tables })
    expect(passes.find(({ table }) => table === 'actions')).toMatchObject({ outcome: 'refused', stored: 0 })
    const calls = callsOf(server, 'Actions')
    expect(calls).toBeLessThan(20)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(callsOf(server, 'Actions')).toBe(calls)
  })

  test('come of a parent that was gone when it was asked, and is back before the mirror knew', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    seedTickets(server, 3)
    const ends = [
      refuseActions(server, [2], 404),
      server.state.override('GET /Tickets/2', new Response(null, { status: 404 })),
    ]
    expect(await run({ tables })).toMatchObject({ complete: true })
    expect(await liveActions(mirror)).toEqual([1, 1, 3, 3])
    for (const end of ends) end()
    await run({ tables })
    expect(await liveActions(mirror)).toEqual([1, 1, 2, 2, 3, 3])
  })

  test('are not asked for again and again of many parents that are gone while the mirror has them', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    seedTickets(server, 60)
    const gone = numbered(40).map(({ id }) => id)
    refuseActions(server, gone, 404)
    server.state.override('GET /Tickets/*', new Response(null, { status: 404 }))
    expect(await run({ tables })).toMatchObject({ complete: true })
    expect(new Set(await liveActions(mirror)).size).toBe(20)
    const before = server.state.requests.length
    expect(await run({ tables })).toMatchObject({ complete: true })
    expect(callsOf(server, 'Actions', before)).toBeLessThan(16)
    // It comes last by its id, and is asked for all the same.
    refuseActions(server, [60], 403)
    server.state.seed({ Tickets: [{ id: 60, last_update: new Date(Date.now() - 60_000).toISOString() }] })
    for (let runs = 0; runs < 2; runs++) expect(await run({ tables })).toMatchObject({ complete: false })
  })

  test('come of parents whose changes a run without the children has brought', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    seedTickets(server, 3)
    await run({ tables })
    server.state.seed({
      Tickets: [{ id: 2, last_update: new Date(Date.now() - 60_000).toISOString() }],
      Actions: [{ ticket_id: 2, id: 3, note: 'new' }],
    })
    await run({ tables: ['tickets'] })
    await run({ tables })
    expect(await liveActions(mirror)).toEqual([1, 1, 2, 2, 2, 3, 3])
  })

  test('of a parent that the mirror has as deleted are not asked for again', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    seedTickets(server, 20)
    await run({ tables })
    await halo.request({ method: 'delete', path: '/Tickets/2' })
    refuseActions(server, [2], 404)
    await run({ tables, paces: { deletions: 0 } })
    const before = server.state.requests.length
    expect(await run({ tables })).toMatchObject({ complete: true })
    expect(callsOf(server, 'Actions', before)).toBe(0)
    expect(await liveActions(mirror)).toHaveLength(40)
  })
})
