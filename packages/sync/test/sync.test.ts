import { setTimeout as wait } from 'node:timers/promises'
import { HaloAuthError, HaloClient } from '@halopsa/core'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { watch } from '../src/watch.ts'
import { compareMirror } from './compare-mirror.ts'
import { databases, stopServer } from './mirrors.ts'
import { callsOf, createWorld, day, liveIds, numbered } from './world.ts'

afterAll(stopServer)

describe.each(databases)('sync into %s', (database) => {
  test('mirrors what the tenant has, and says so', async () => {
    await using world = await createWorld(database)
    const { server, mirror, run } = world
    server.state.seed({ Tickets: numbered(250) })
    const report = await run({ tables: ['tickets', 'actions', 'status', 'client'] })
    expect(report).toMatchObject({ complete: true })
    const passes = report.passes.map(({ table, fetched, stored, expected }) => ({ table, fetched, stored, expected }))
    const total = server.state.list('Tickets').length
    expect(passes).toContainEqual({ table: 'tickets', fetched: total, stored: total, expected: total })
    for (const table of ['tickets', 'status', 'client']) {
      expect(await compareMirror(table, mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
    }
    const runs = await mirror.query('SELECT table_name, outcome FROM sync_runs')
    expect(runs.every(({ outcome }) => outcome === 'complete')).toBe(true)
    expect(report.unmirrored.length).toBeGreaterThan(20)
  })

  test('marks rows as deleted, and brings back what returns', async () => {
    await using world = await createWorld(database)
    const { server, mirror, halo, run } = world
    server.state.seed({ Supplier: numbered(40) })
    await run({ tables: ['supplier'] })
    await halo.request({ method: 'delete', path: '/Supplier/7' })
    const report = await run({ tables: ['supplier'] })
    expect(report.passes[0]).toMatchObject({ outcome: 'complete', deleted: 1 })
    const [row] = await mirror.query('SELECT name, deleted_at FROM supplier WHERE id = 7')
    expect(row?.name).toBe('Name 7')
    expect(row?.deleted_at).not.toBeNull()
    server.state.seed({ Supplier: [{ id: 7, name: 'back' }] })
    await run({ tables: ['supplier'] })
    expect(await mirror.query('SELECT name, deleted_at FROM supplier WHERE id = 7')).toEqual([
      { name: 'back', deleted_at: null },
    ])
  })
})

describe('sync', () => {
  test('asks an unchanged tenant once for each list with a date of change', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Tickets: numbered(250) })
    const tables = ['tickets', 'projects', 'client', 'site', 'users', 'asset', 'opportunities', 'email_address_book']
    await run({ tables, lookBack: 0 })
    const before = server.state.requests.length
    const report = await run({ tables: [...tables, 'actions', 'asset_change'], lookBack: 0, paces: { complete: day } })
    expect(report.complete).toBe(true)
    for (const section of [
      'Tickets',
      'Projects',
      'Client',
      'Site',
      'Users',
      'Asset',
      'Opportunities',
      'EmailAddressBook',
    ]) {
      expect([section, callsOf(server, section, before)]).toEqual([section, 1])
    }
  })

  test('reads a long list in about as many calls as it has pages', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Tickets: numbered(3000) })
    await run({ tables: ['tickets'] })
    expect(callsOf(server, 'Tickets')).toBeLessThan(36)
  })

  test('asks for the actions of tickets that have changed, and of no others', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({
      Tickets: numbered(30),
      Actions: [1, 2, 3].map((id) => ({ ticket_id: 5, id, note: `Action ${id}` })),
    })
    const tables = ['tickets', 'actions']
    await run({ tables })
    server.state.seed({
      Tickets: [{ ...numbered(5)[4], last_update: new Date().toISOString() }],
      Actions: [{ ticket_id: 5, id: 4, note: 'new' }],
    })
    const before = server.state.requests.length
    await run({ tables, lookBack: day / 2 })
    expect(callsOf(server, 'Actions', before)).toBe(1)
    const rows = await mirror.query('SELECT id FROM actions WHERE ticket_id = 5 ORDER BY id')
    expect(rows.map(({ id }) => Number(id))).toEqual([1, 2, 3, 4])
  })

  test('deletes nothing when a list is empty, and says so', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({ Supplier: numbered(40) })
    await run({ tables: ['supplier'] })
    server.state.override('GET /Supplier', { record_count: 0, suppliers: [] })
    const report = await run({ tables: ['supplier'], mostDeleted: 1 })
    expect(report.complete).toBe(false)
    expect(report.passes[0]).toMatchObject({ outcome: 'stopped', deleted: 0 })
    expect(report.passes[0]?.reason).toContain('empty, but the mirror has')
    expect(await liveIds(mirror, 'supplier')).toHaveLength(server.state.list('Supplier').length)
  })

  test('stops a pass that would delete more than a tenth', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    server.state.seed({ Supplier: numbered(40) })
    await run({ tables: ['supplier'] })
    const all = await liveIds(mirror, 'supplier')
    for (let id = 1; id <= 6; id++) await halo.request({ method: 'delete', path: `/Supplier/${id}` })
    const stopped = await run({ tables: ['supplier'] })
    expect(stopped.passes[0]).toMatchObject({ outcome: 'stopped', deleted: 0 })
    expect(await liveIds(mirror, 'supplier')).toEqual(all)
    const allowed = await run({ tables: ['supplier'], mostDeleted: 0.5 })
    expect(allowed.passes[0]).toMatchObject({ outcome: 'complete', deleted: 6 })
  })

  test('keeps a row whose record is not in the list, but there', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({ Supplier: numbered(40) })
    await run({ tables: ['supplier'] })
    const all = server.state.list('Supplier')
    server.state.override('GET /Supplier', { record_count: all.length - 1, suppliers: all.slice(0, -1) })
    const report = await run({ tables: ['supplier'] })
    expect(report.passes[0]).toMatchObject({ outcome: 'complete', deleted: 0 })
    expect(report.passes[0]?.reason).toContain('1 records exist that the list did not have')
    expect(await liveIds(mirror, 'supplier')).toHaveLength(all.length)
  })

  test.each([
    [404, { deleted: 1, reason: null }],
    [400, { deleted: 1, reason: null }],
    [500, { deleted: 1, reason: null }],
    [405, { deleted: 1, reason: null }],
    [200, { deleted: 1, reason: null }],
    [401, { deleted: 0, reason: '1 records exist that the list did not have' }],
    [403, { deleted: 0, reason: '1 records exist that the list did not have' }],
  ])('looks again at the list where a single record responds with a %d', async (status, expected) => {
    await using world = await createWorld()
    const { server, halo, run } = world
    server.state.seed({ Supplier: numbered(40) })
    await run({ tables: ['supplier'] })
    await halo.request({ method: 'delete', path: '/Supplier/7' })
    server.state.override('GET /Supplier/7', new Response(null, { status }))
    const { passes } = await run({ tables: ['supplier'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', ...expected })
  })

  test('takes no response without a record for a record', async () => {
    await using world = await createWorld()
    const { server, halo, run } = world
    server.state.seed({ Supplier: numbered(40) })
    await run({ tables: ['supplier'] })
    await halo.request({ method: 'delete', path: '/Supplier/7' })
    server.state.override('GET /Supplier/7', { id: 0 })
    const { passes } = await run({ tables: ['supplier'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', deleted: 1, reason: null })
  })

  test('deletes no row whose record may be the one that came without its key', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const notes = numbered(30)
    const end = server.state.override('GET /PopupNote', notes)
    await run({ tables: ['popup_note'] })
    end()
    server.state.override('GET /PopupNote', [{ ...notes[0], id: null }, ...notes.slice(1)])
    const { passes } = await run({ tables: ['popup_note'] })
    expect(passes[0]).toMatchObject({ outcome: 'incomplete', deleted: 0 })
    expect(await liveIds(mirror, 'popup_note')).toHaveLength(30)
  })

  test('takes no list for one that the agent may not read while the mirror has rows of it', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({ Supplier: numbered(3) })
    await run({ tables: ['supplier'] })
    server.state.deny('GET /Supplier', { status: 403 })
    const { passes } = await run({ tables: ['supplier'] })
    expect(passes[0]).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('keeps the 3 rows') })
    expect(await liveIds(mirror, 'supplier')).toEqual([1, 2, 3])
  })

  test('goes on with the other lists when one is refused or broken', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Supplier: numbered(3) })
    server.state.deny('GET /Status', { status: 403 })
    server.state.trouble({ on: 'GET /Category', status: 500 })
    server.state.trouble({ on: 'GET /FieldInfo', status: 500 })
    const { complete, passes } = await run({ tables: ['status', 'category', 'supplier', 'client'] })
    expect(complete).toBe(false)
    const outcomes = Object.fromEntries(passes.map(({ table, outcome }) => [table, outcome]))
    expect(outcomes).toEqual({ category: 'failed', client: 'failed', status: 'refused', supplier: 'complete' })
    expect(passes.find(({ table }) => table === 'status')?.reason).toContain('HTTP 403')
  })

  test.each([408, 429])('takes no list for refused that responds with a %d', async (status) => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.trouble({ on: 'GET /Supplier', status })
    const limiter = { acquire: async () => {}, refused: () => false }
    const { passes } = await run({ tables: ['supplier'], limiter, patience: 1 })
    expect(passes[0]).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(`HTTP ${status}`) })
  })

  test('goes on with the other lists when one may be either of two', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Supplier: numbered(3) })
    server.state.override('GET /Currency', { columns: [{ id: 1 }], currencies: [{ id: 1 }] })
    const { passes } = await run({ tables: ['currency', 'supplier'] })
    const outcomes = Object.fromEntries(passes.map(({ table, outcome }) => [table, outcome]))
    expect(outcomes).toEqual({ currency: 'incomplete', supplier: 'complete' })
    expect(passes[0]?.reason).toContain('columns or currencies')
  })

  test('reads a list by its key where HaloPSA does not say how long it is', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const dated = numbered(30).reverse()
    const all = [{ id: 77, summary: 'without a date', last_update: null }, ...dated]
    server.state.override('GET /Tickets', ({ query }: { query: URLSearchParams }) => {
      if (query.get('page_size') === '1') return new Response(null, { status: 200 })
      const [from, to] = ['lastupdatefromdate', 'lastupdatetodate'].map((name) => query.get(name))
      const isWithin = ({ last_update: date }: { last_update: string | null }) =>
        (!from && !to) || (date !== null && date >= (from ?? '') && date <= (to ?? '9'))
      const tickets = Number(query.get('page_no')) > 1 ? [] : all.filter(isWithin)
      return { record_count: tickets.length, tickets }
    })
    const { passes } = await run({ tables: ['tickets'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete' })
    expect(await liveIds(mirror, 'tickets')).toContain(77)
  })

  test('says which list it cannot show to be complete, and keeps what came', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const records = numbered(60)
    server.state.override('GET /Supplier', { record_count: 500, suppliers: records })
    const { passes } = await run({ tables: ['supplier'] })
    expect(passes[0]).toMatchObject({ outcome: 'incomplete', stored: 60 })
    expect(passes[0]?.reason).toContain('the whole list: ')
    expect(await liveIds(mirror, 'supplier')).toHaveLength(60)
  })

  test('reads a record that changes meanwhile again, and does not take it for two', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    await run({ tables: ['tickets'] })
    const now = () => ({ last_update: new Date().toISOString() })
    server.state.seed({ Tickets: numbered(150).map((ticket) => ({ ...ticket, ...now() })) })
    const end = server.state.during('GET /Tickets', () => {
      end()
      server.state.seed({ Tickets: [{ id: 1, summary: 'changed', ...now() }] })
    })
    const { passes } = await run({ tables: ['tickets'] })
    expect(passes[0]).toMatchObject({ pass: 'changes', outcome: 'complete', reason: null })
    expect(await compareMirror('tickets', mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
  })

  test('does not take two records with one key for one', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.override('GET /Category', [
      { id: 1, value: 'a' },
      { id: 1, value: 'b' },
      { id: 2, value: 'c' },
    ])
    const { passes } = await run({ tables: ['category'] })
    expect(passes[0]).toMatchObject({ outcome: 'incomplete', fetched: 3, stored: 2 })
    expect(passes[0]?.reason).toContain('two records have the same key')
  })

  test('looks twice at a list that ends where HaloPSA cuts lists off', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const all = numbered(120)
    server.state.override('GET /Category', ({ query }: { query: URLSearchParams }) => {
      const size = Number(query.get('page_size') ?? 50)
      const page = Number(query.get('page_no') ?? 1)
      return all.slice((page - 1) * size, page * size)
    })
    const { passes } = await run({ tables: ['category'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', fetched: 120 })
    expect(await liveIds(mirror, 'category')).toHaveLength(120)
  })

  test('does not take the number of records that came for that of the list', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const all = numbered(120)
    server.state.override('GET /Downtime', ({ query }: { query: URLSearchParams }) => {
      const size = Number(query.get('page_size') ?? 50)
      const page = Number(query.get('page_no') ?? 1)
      const downtime = all.slice((page - 1) * size, page * size)
      return { record_count: query.has('pageinate') ? all.length : downtime.length, downtime }
    })
    const { passes } = await run({ tables: ['downtime'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', fetched: 120 })
    expect(await liveIds(mirror, 'downtime')).toHaveLength(120)
  })

  test('falls back to the order of keys when a list does not keep to that of its changes', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({ Tickets: numbered(350) })
    const tickets = [...server.state.list('Tickets')]
    server.state.override('GET /Tickets', ({ query }: { query: URLSearchParams }) => {
      const size = Math.min(100, Number(query.get('page_size')))
      const start = (Number(query.get('page_no')) - 1) * size
      return { record_count: tickets.length, tickets: tickets.slice(start, start + size) }
    })
    const { passes } = await run({ tables: ['tickets'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', fetched: tickets.length })
    expect(await liveIds(mirror, 'tickets')).toHaveLength(tickets.length)
  })

  test('reads a list that goes on behind an id once it has read it all', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({ Feed: numbered(250) })
    await run({ tables: ['feed'] })
    const before = server.state.requests.length
    server.state.seed({ Feed: [{ id: 251, note: 'new' }] })
    await run({ tables: ['feed'] })
    expect(callsOf(server, 'Feed', before)).toBeLessThanOrEqual(3)
    expect(await liveIds(mirror, 'feed')).toHaveLength(251)
  })

  test('brings a record of the feed that came to light after one with a greater id', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({ Feed: numbered(250).filter(({ id }) => id !== 240) })
    await run({ tables: ['feed'] })
    server.state.seed({ Feed: [{ id: 240, note: 'late' }] })
    const { passes } = await run({ tables: ['feed'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', reason: null })
    expect(await liveIds(mirror, 'feed')).toHaveLength(250)
  })

  test('does not take two records of the feed with one id for one', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.override('GET /Feed', ({ query }: { query: URLSearchParams }) => {
      const isOnce = query.has('older_than_id') || query.has('newer_than_id')
      return { feed: isOnce ? [] : [1, 1, 2].map((id, index) => ({ id, note: `Note ${index}` })) }
    })
    const { passes } = await run({ tables: ['feed'] })
    expect(passes[0]).toMatchObject({ outcome: 'incomplete', fetched: 3, stored: 2 })
  })

  test('tells of records of the feed that have no id', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.override('GET /Feed', { feed: [{ id: null, note: 'x' }] })
    const { passes } = await run({ tables: ['feed'] })
    expect(passes[0]).toMatchObject({ outcome: 'incomplete', fetched: 0 })
    expect(passes[0]?.reason).toContain('1 records came without their key')
  })

  test('reads again what a clock that was ahead has put into the future', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const tables = ['supplier', 'tickets', 'feed']
    server.state.seed({ Supplier: numbered(3) })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + day })
    await run({ tables }).finally(() => vi.useRealTimers())
    server.state.seed({ Supplier: numbered(4) })
    const { passes } = await run({ tables })
    expect(passes.map(({ table }) => table)).toEqual(expect.arrayContaining(tables))
    expect(await liveIds(mirror, 'supplier')).toEqual([1, 2, 3, 4])
  })

  test('is not misled by a clock that is set right during the run', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const now = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: now - 3 * day })
    server.state.during('GET /FieldInfo', () => {
      vi.setSystemTime(now)
    })
    await run({ tables: ['tickets'] }).finally(() => vi.useRealTimers())
    const [state] = await mirror.query(`SELECT cursor FROM sync_state WHERE table_name = 'tickets'`)
    expect(Date.parse(state?.cursor as string)).toBeLessThan(now + 60_000)
  })

  test('reads everything again where a wrong clock has left a cursor in the future', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    await run({ tables: ['tickets'] })
    const future = new Date(Date.now() + day).toISOString()
    await mirror.query(`UPDATE sync_state SET cursor = '${future}' WHERE table_name = 'tickets'`)
    server.state.seed({ Tickets: [{ id: 1, summary: 'new', last_update: new Date().toISOString() }] })
    const { passes } = await run({ tables: ['tickets'] })
    expect(passes[0]).toMatchObject({ pass: 'full', outcome: 'complete' })
    expect(await compareMirror('tickets', mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
  })

  test('brings custom fields along, as columns', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({
      FieldInfo: [{ id: 77, name: 'CFRenewal', typeid: 1, usage: 1, type: 4 }],
      Tickets: [
        { id: 1, summary: 'x', customfields: [{ id: 77, name: 'CFRenewal', type: 4, value: '2027-01-01T00:00:00' }] },
      ],
    })
    await run({ tables: ['tickets'] })
    expect(await mirror.query('SELECT cf_renewal FROM tickets WHERE id = 1')).toEqual([
      { cf_renewal: '2027-01-01T00:00:00.000Z' },
    ])
  })

  test('asks for all custom fields where the list of their definitions is cut off', async () => {
    await using world = await createWorld()
    const { server, run } = world
    const all = numbered(120)
    server.state.override('GET /FieldInfo', ({ query }: { query: URLSearchParams }) => {
      const size = Number(query.get('page_size') ?? 50)
      const page = Number(query.get('page_no') ?? 1)
      return all.slice((page - 1) * size, page * size)
    })
    expect(await run({ tables: ['tickets'] })).toMatchObject({ complete: true })
    const asked = server.state.requests.find(({ path }) => path === '/api/Tickets')?.query.get('include_custom_fields')
    expect(asked?.split(',')).toHaveLength(120)
  })

  test('empties no custom fields when their definitions are refused', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    const customfields = [{ id: 77, name: 'CFRenewal', type: 0, value: 'soon' }]
    server.state.seed({
      FieldInfo: [{ id: 77, name: 'CFRenewal', typeid: 1, usage: 1, type: 0 }],
      Tickets: [{ id: 1, summary: 'x', customfields }],
    })
    await run({ tables: ['tickets'] })
    const end = server.state.deny('GET /FieldInfo', { status: 403 })
    const { passes } = await run({ tables: ['tickets'], paces: { complete: 0 } })
    expect(passes[0]).toMatchObject({ outcome: 'failed' })
    expect(passes[0]?.reason).toContain('the definitions of its custom fields: HTTP 403')
    end()
    expect(await mirror.query('SELECT cf_renewal FROM tickets WHERE id = 1')).toEqual([{ cf_renewal: 'soon' }])
    expect(await run({ tables: ['tickets'] })).toMatchObject({ complete: true })
  })

  describe.each(databases)('definitions of custom fields that do not come any more, in %s', (database) => {
    test('empty no column, until mostDeleted allows it once', async () => {
      await using world = await createWorld(database)
      const { server, mirror, run } = world
      const customfields = [{ id: 77, name: 'CFRenewal', type: 0, value: 'soon' }]
      const definition = { id: 77, name: 'CFRenewal', typeid: 1, usage: 1, type: 0 }
      server.state.seed({ FieldInfo: [definition], Tickets: [{ id: 1, summary: 'x', customfields }] })
      await run({ tables: ['tickets'] })
      const column = () => mirror.query('SELECT cf_renewal FROM tickets WHERE id = 1')
      server.state.override('GET /FieldInfo', () => [])
      const { passes } = await run({ tables: ['tickets'], paces: { complete: 0 } })
      expect(passes[0]).toMatchObject({
        outcome: 'stopped',
        reason: expect.stringContaining('No custom field is defined'),
      })
      expect(await column()).toEqual([{ cf_renewal: 'soon' }])
      await run({ tables: ['tickets'], mostDeleted: 1 })
      expect(await column()).toEqual([{ cf_renewal: null }])
      expect(await run({ tables: ['tickets'], paces: { complete: 0 } })).toMatchObject({ complete: true })
    })
  })

  test.each([408, 503])('takes a %d of the definitions of custom fields for no refusal', async (status) => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Tickets: [{ id: 1, summary: 'x' }] })
    server.state.override('GET /FieldInfo', () => new Response(null, { status }))
    const { complete, passes } = await run({ tables: ['tickets'], patience: 0 })
    expect(complete).toBe(false)
    expect(passes[0]).toMatchObject({ outcome: 'failed', fetched: 0 })
  })

  test('mirrors a list without its custom fields when their definitions are refused from the start', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Tickets: [{ id: 1, summary: 'x' }] })
    server.state.deny('GET /FieldInfo', { status: 403 })
    for (let runs = 0; runs < 2; runs++) {
      expect(await run({ tables: ['tickets', 'client', 'asset'] })).toMatchObject({ complete: true })
    }
  })

  test('waits out a 429 and an outage', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Supplier: numbered(30) })
    server.state.trouble({ on: 'GET /Supplier', status: 429, headers: { 'retry-after': '0' }, times: 2 })
    server.state.trouble({ on: 'GET /Supplier', fault: 'reset', times: 2 })
    server.state.trouble({ on: 'GET /Supplier', status: 503, times: 1 })
    const { complete, passes } = await run({ tables: ['supplier'] })
    expect(complete).toBe(true)
    expect(passes[0]?.calls).toBeGreaterThan(5)
  })

  test('tells how far it is', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Supplier: numbered(250) })
    const told: { rows: number; expected: number | undefined; hasEnded: boolean }[] = []
    await run({
      tables: ['supplier'],
      onProgress: ({ rows, expected, rate, secondsLeft, result }) => {
        expect(rate).toBeGreaterThan(0)
        expect(secondsLeft).toBeGreaterThanOrEqual(0)
        told.push({ rows, expected, hasEnded: result !== undefined })
      },
    })
    const total = server.state.list('Supplier').length
    expect(told.length).toBeGreaterThan(2)
    expect(told.at(-1)).toEqual({ rows: total, expected: total, hasEnded: true })
  })

  test('tells the error that has ended the run, and not those that follow from it', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.seed({ Supplier: numbered(3) })
    await run({ tables: ['supplier'] })
    // A full disk ends a transaction as this does, and nothing can be written behind it.
    await mirror.query(`CREATE TRIGGER full BEFORE INSERT ON supplier
      BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END`)
    await mirror.query(`CREATE TRIGGER still_full BEFORE DELETE ON sync_lock
      BEGIN SELECT RAISE(ABORT, 'still full'); END`)
    await expect(run({ tables: ['supplier'] })).rejects.toThrow('database or disk is full')
    for (const trigger of ['full', 'still_full']) await mirror.query(`DROP TRIGGER ${trigger}`)
    expect(await run({ tables: ['supplier'] })).toMatchObject({ complete: true })
  })

  test('stops at a signal, goes on at the next call, and finds what was deleted in between', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    server.state.seed({ Tickets: numbered(600) })
    const controller = new AbortController()
    const onProgress = ({ rows }: { rows: number }) => rows >= 600 && controller.abort()
    const stopped = run({ tables: ['tickets'], signal: controller.signal, onProgress })
    await expect(stopped).rejects.toThrow('aborted')
    const [state] = await mirror.query(`SELECT checkpoint FROM sync_state WHERE table_name = 'tickets'`)
    expect(JSON.parse(state?.checkpoint as string)).toMatchObject({ pass: 'full' })
    // It was read before the stop.
    await halo.request({ method: 'delete', path: '/Tickets/590' })
    const before = server.state.requests.length
    expect(await run({ tables: ['tickets'] })).toMatchObject({ complete: true })
    const whole = server.state.requests.slice(before).filter(({ query }) => !query.has('ticketidonly'))
    expect(whole.filter(({ path }) => path === '/api/Tickets').length).toBeLessThan(7)
    expect(await compareMirror('tickets', mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
  })

  test('finds what was deleted of the part that a stopped run had read', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    server.state.seed({ Tickets: numbered(600) })
    const controller = new AbortController()
    const onProgress = ({ rows }: { rows: number }) => rows >= 500 && controller.abort()
    await expect(run({ tables: ['tickets'], signal: controller.signal, onProgress })).rejects.toThrow('aborted')
    // The oldest ones come first.
    await halo.request({ method: 'delete', path: '/Tickets/600' })
    await halo.request({ method: 'delete', path: '/Tickets/599' })
    const report = await run({ tables: ['tickets'] })
    expect(report).toMatchObject({ complete: true })
    expect(await compareMirror('tickets', mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
    const [row] = await mirror.query('SELECT deleted_at FROM tickets WHERE id = 600')
    expect(row?.deleted_at).not.toBeNull()
  })

  test('reads a list without dates anew after a stop, and so misses no change of what had come', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    server.state.seed({ Supplier: numbered(950) })
    await run({ tables: ['supplier'] })
    const undisturbed = callsOf(server, 'Supplier')
    const controller = new AbortController()
    const onProgress = ({ rows }: { rows: number }) => rows >= 500 && controller.abort()
    await expect(run({ tables: ['supplier'], signal: controller.signal, onProgress })).rejects.toThrow('aborted')
    server.state.seed({ Supplier: [{ id: 3, name: 'changed' }] })
    await halo.request({ method: 'delete', path: '/Supplier/5' })
    const before = server.state.requests.length
    expect(await run({ tables: ['supplier'] })).toMatchObject({ complete: true })
    expect(callsOf(server, 'Supplier', before)).toBe(undisturbed)
    expect(await compareMirror('supplier', mirror, server)).toEqual({ lost: [], stale: [], phantom: [] })
  })

  test.each([
    [{ share: 0 }, 'share must be more than 0 and at most 1, but is 0'],
    [{ tables: ['ticket'] }, 'There is no table "ticket"'],
    [{ mostDeleted: Number.POSITIVE_INFINITY }, 'mostDeleted must be at least 0 and at most 1, but is Infinity'],
    [{ paces: { lists: Number.NaN } }, 'paces.lists must be 0 or more, but is NaN'],
  ])('refuses %j', async (options, message) => {
    await using world = await createWorld()
    await expect(world.run(options)).rejects.toThrow(message)
  })

  test('takes a pace without a value for one that was not given', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Supplier: numbered(3) })
    const paces = { lists: undefined } as unknown as { lists: number }
    for (let runs = 0; runs < 2; runs++) {
      expect((await run({ tables: ['supplier'], paces })).passes).toHaveLength(1)
    }
  })

  test('stops at one deletion where none is allowed', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    server.state.seed({ Supplier: numbered(40) })
    await run({ tables: ['supplier'] })
    await halo.request({ method: 'delete', path: '/Supplier/7' })
    const { passes } = await run({ tables: ['supplier'], mostDeleted: 0 })
    expect(passes[0]).toMatchObject({ outcome: 'stopped', deleted: 0 })
    expect(await liveIds(mirror, 'supplier')).toContain(7)
  })

  test('counts no record that is there but not in the list as one that would be deleted', async () => {
    await using world = await createWorld()
    const { server, halo, run } = world
    server.state.seed({ Supplier: numbered(15) })
    await run({ tables: ['supplier'] })
    await halo.request({ method: 'delete', path: '/Supplier/7' })
    const listed = server.state.list('Supplier').slice(1)
    server.state.override('GET /Supplier', { record_count: listed.length, suppliers: listed })
    const { passes } = await run({ tables: ['supplier'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', deleted: 1 })
    expect(passes[0]?.reason).toContain('1 records exist that the list did not have')
  })

  test.each([
    ['is empty', [], 'The list lacks 1 records, and was empty when it was read again'],
    ['has a record without its key', [{ id: 'a' }, { name: 'x' }], '1 records came without their key'],
  ])('takes no record for one that is there because a second reading %s', async (_, again, reason) => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.override('GET /FaultViewLog', () => ['a', 'b', 'c'].map((id) => ({ id })))
    await run({ tables: ['fault_view_log'] })
    let readings = 0
    server.state.override('GET /FaultViewLog', () => (readings++ === 0 ? [{ id: 'a' }, { id: 'b' }] : again))
    const { passes } = await run({ tables: ['fault_view_log'] })
    expect(passes[0]).toMatchObject({ outcome: 'incomplete', deleted: 0, reason: expect.stringContaining(reason) })
    const live = await mirror.query('SELECT id FROM fault_view_log WHERE deleted_at IS NULL')
    expect(live.map(({ id }) => id)).toContain('c')
  })

  test('asks for no more single records where three in a row have told nothing', async () => {
    await using world = await createWorld()
    const { server, halo, run } = world
    server.state.seed({ Supplier: numbered(100) })
    await run({ tables: ['supplier'] })
    for (let id = 1; id <= 8; id++) {
      await halo.request({ method: 'delete', path: `/Supplier/${id}` })
      server.state.override(`GET /Supplier/${id}`, new Response(null, { status: 400 }))
    }
    const before = server.state.requests.length
    const { passes } = await run({ tables: ['supplier'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', deleted: 8 })
    const asked = server.state.requests.slice(before).filter(({ path }) => path.startsWith('/api/Supplier/'))
    expect(asked).toHaveLength(3)
  })

  test('takes an empty text for no key', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.override('GET /FaultViewLog', [{ id: '' }, { id: 'a' }])
    const { passes } = await run({ tables: ['fault_view_log'] })
    expect(passes[0]).toMatchObject({ outcome: 'incomplete', reason: expect.stringContaining('without their key') })
    expect(await mirror.query('SELECT id FROM fault_view_log')).toEqual([{ id: 'a' }])
  })

  test('marks a record as deleted whose id can be in no address', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    server.state.override('GET /Webhook', [{ id: '..' }, { id: 'a' }, { id: 'b' }])
    await run({ tables: ['webhook'] })
    server.state.override('GET /Webhook', [{ id: 'a' }, { id: 'b' }])
    const { passes } = await run({ tables: ['webhook'] })
    expect(passes[0]).toMatchObject({ outcome: 'complete', deleted: 1 })
    const live = await mirror.query('SELECT id FROM webhook WHERE deleted_at IS NULL ORDER BY id')
    expect(live.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('says that a record did not come which the list of ids has', async () => {
    await using world = await createWorld()
    const { server, run } = world
    server.state.seed({ Tickets: numbered(20) })
    await run({ tables: ['tickets'] })
    server.state.override('GET /Tickets', ({ query }: { query: URLSearchParams }) => {
      if (!query.has('ticketidonly')) return undefined
      const tickets = [...server.state.list('Tickets'), { id: 999 }].map((ticket) => ({ id: Object(ticket).id }))
      return { record_count: tickets.length, tickets }
    })
    server.state.override('GET /Tickets/999', { id: 999 })
    const { complete, passes } = await run({ tables: ['tickets'], paces: { deletions: 0 } })
    expect(complete).toBe(false)
    expect(passes.at(-1)).toMatchObject({ pass: 'full', outcome: 'incomplete' })
    expect(passes.at(-1)?.reason).toContain('1 records that the list of ids has did not come: 999')
    // Changes alone do not bring it, and prove nothing of it.
    const next = await run({ tables: ['tickets'] })
    expect(next).toMatchObject({ complete: false })
    expect(next.passes.map(({ pass, outcome }) => [pass, outcome])).toEqual([
      ['changes', 'complete'],
      ['full', 'incomplete'],
    ])
  })

  test.each([1, 2, 3])('is not misled by a record that goes before count %d while another has no date', async (at) => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    let counts = 0
    let tickets: { id: number; last_update: string | null }[] = [...numbered(150), { id: 777, last_update: null }]
    server.state.override('GET /Tickets', ({ query }: { query: URLSearchParams }) => {
      const [from, to] = [query.get('lastupdatefromdate'), query.get('lastupdatetodate')]
      const [number, size] = [Number(query.get('page_no')), Number(query.get('page_size'))]
      // The list is counted once all pages were read.
      if (size === 1 && ++counts === at) tickets = tickets.filter(({ id }) => id !== 5)
      const isIn = ({ last_update: date }: { last_update: string | null }) =>
        (!from && !to) || (date !== null && (!from || date >= from) && (!to || date <= to))
      const isByDate = query.get('order') === 'last_update'
      const list = tickets.filter(isIn).sort((left, right) => {
        return isByDate ? String(left.last_update).localeCompare(String(right.last_update)) : left.id - right.id
      })
      return { record_count: list.length, tickets: list.slice((number - 1) * size, number * size) }
    })
    expect(await run({ tables: ['tickets'] })).toMatchObject({ complete: true })
    expect(await liveIds(mirror, 'tickets')).toEqual(tickets.map(({ id }) => id))
  })

  test('finds in the same run what was deleted while it read', async () => {
    await using world = await createWorld()
    const { server, mirror, halo, run } = world
    server.state.seed({ Tickets: numbered(150) })
    let deletion: Promise<unknown> | undefined
    server.state.during('GET /Tickets', async ({ query }: { query: URLSearchParams }) => {
      if (query.get('page_size') !== '1') return
      deletion ??= halo.request({ method: 'delete', path: '/Tickets/5' })
      await deletion
    })
    expect(await run({ tables: ['tickets'] })).toMatchObject({ complete: true })
    expect(await liveIds(mirror, 'tickets')).not.toContain(5)
  })

  test('brings a record of the feed that comes to light while later ones are read', async () => {
    await using world = await createWorld()
    const { server, mirror, run } = world
    let feed = numbered(300).filter(({ id }) => id !== 298)
    let calls = 0
    server.state.override('GET /Feed', ({ query }: { query: URLSearchParams }) => {
      if (++calls === 2) feed = numbered(360)
      const [older, newer] = [Number(query.get('older_than_id') ?? Infinity), Number(query.get('newer_than_id'))]
      const records = feed.filter(({ id }) => id < older && id > newer).sort((left, right) => right.id - left.id)
      return { feed: records.slice(0, 100) }
    })
    expect(await run({ tables: ['feed'] })).toMatchObject({ complete: true })
    expect(await liveIds(mirror, 'feed')).toHaveLength(360)
  })

  test('tells two tenants apart that share a host', async () => {
    await using world = await createWorld()
    const { server, run } = world
    const { url, clientId, clientSecret } = server
    const clientOf = (tenant: string) => {
      const toServer = async (input: RequestInfo | URL, init?: RequestInit) => {
        const request = new Request(input, init)
        return fetch(new Request(request.url.replace(`/${tenant}/`, '/'), request))
      }
      const companyUrl = `${url}/${tenant}`
      return new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {}, fetch: toServer })
    }
    expect(await run({ halo: clientOf('acme'), tables: ['status'] })).toMatchObject({ complete: true })
    await expect(run({ halo: clientOf('beta'), tables: ['status'] })).rejects.toThrow(
      'The mirror has the records of 127.0.0.1/acme, and 127.0.0.1/beta is another tenant',
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('refuses a look-back of %d', async (lookBack) => {
    await using world = await createWorld()
    await expect(world.run({ tables: ['status'], lookBack })).rejects.toThrow(`lookBack must be 0 or more`)
  })

  describe.each(databases)('a list that brings nothing, in %s', (database) => {
    test('waits for the pace of lists, and is told of in each report', async () => {
      await using world = await createWorld(database)
      const { server, run } = world
      server.state.deny('GET /Supplier', { status: 403 })
      server.state.override('GET /PopupNote', [{ id: 1 }, { id: null }])
      const paces = { lists: day }
      const tables = ['supplier', 'popup_note', 'status']
      const first = await run({ tables, paces })
      const before = server.state.requests.length
      const second = await run({ tables, paces })
      const outcomes = ({ passes }: typeof first) =>
        Object.fromEntries(passes.map(({ table, outcome, reason }) => [table, [outcome, reason]]))
      const { status: _, ...useless } = outcomes(first)
      expect(Object.keys(useless).sort()).toEqual(['popup_note', 'supplier'])
      expect(outcomes(second)).toEqual(useless)
      expect(callsOf(server, 'Supplier', before) + callsOf(server, 'PopupNote', before)).toBe(0)
      await run({ tables, paces: { lists: 0 } })
      expect(callsOf(server, 'Supplier', before)).toBe(1)
    })
  })

  test('forgets runs that ended long ago', async () => {
    await using world = await createWorld()
    const { mirror, run } = world
    await run({ tables: ['status'] })
    await mirror.query(`UPDATE sync_runs SET started_at = '2020-01-01T00:00:00.000Z'`)
    await run({ tables: ['status'] })
    expect(await mirror.query('SELECT id FROM sync_runs')).toEqual([{ id: 2 }])
  })

  test('throws when HaloPSA gives no token', async () => {
    await using world = await createWorld()
    const { server, run } = world
    const halo = new HaloClient({ companyUrl: server.url, clientId: 'x', clientSecret: 'y', logger: () => {} })
    await expect(run({ halo, tables: ['status'] })).rejects.toThrow(expect.objectContaining({ name: 'HaloAuthError' }))
  })
})

test('watch reads again what is due, until its signal fires', async () => {
  await using world = await createWorld()
  const { server, halo, mirror } = world
  server.state.seed({ Supplier: numbered(3) })
  const controller = new AbortController()
  const options = { halo, to: mirror.to, tables: ['supplier', 'status'], signal: controller.signal }
  const reports: number[] = []
  const watching = (async () => {
    for await (const { passes } of watch({ ...options, paces: { changes: 10, lists: 60_000 } })) {
      reports.push(passes.length)
      if (reports.length === 3) controller.abort()
    }
  })()
  await expect(watching).rejects.toThrow('aborted')
  expect(reports).toEqual([2, 0, 0])
})

test('watch reads changes in each of its rounds', async () => {
  await using world = await createWorld()
  const { server, halo, mirror } = world
  server.state.seed({ Tickets: numbered(3) })
  const controller = new AbortController()
  const options = { halo, to: mirror.to, tables: ['tickets', 'actions'], budget: { limit: 1_000_000, window: 1000 } }
  const reports: string[][] = []
  const watching = (async () => {
    for await (const { passes } of watch({ ...options, paces: { changes: 300 }, signal: controller.signal })) {
      reports.push(passes.map(({ table }) => table))
      if (reports.length === 4) controller.abort()
    }
  })()
  await expect(watching).rejects.toThrow('aborted')
  expect(reports).toEqual(Array.from({ length: 4 }, () => ['tickets', 'actions']))
})

test('watch keeps to the budget across its rounds', async () => {
  await using world = await createWorld()
  const { server, halo, mirror } = world
  const controller = new AbortController()
  const options = { halo, to: mirror.to, tables: ['status'], signal: controller.signal }
  // A round takes two calls.
  const reports = watch({ ...options, paces: { lists: 1 }, share: 0.5, budget: { limit: 8, window: 60_000 } })
  for (let round = 0; round < 2; round++) expect(await reports.next()).toMatchObject({ value: { calls: 2 } })
  const third = reports.next()
  const isWaiting = await Promise.race([third, wait(2000, 'it waits')])
  expect(isWaiting).toBe('it waits')
  controller.abort()
  await expect(third).rejects.toThrow('aborted')
  expect(server.state.requests.filter(({ path }) => path.startsWith('/api/'))).toHaveLength(4)
})

test('watch waits for longer than a timer can', async () => {
  await using world = await createWorld()
  const { server, halo, mirror } = world
  const controller = new AbortController()
  const paces = { changes: 40 * day, lists: 40 * day, deletions: 40 * day, complete: 40 * day }
  const reports = watch({ halo, to: mirror.to, tables: ['status'], paces, signal: controller.signal })
  await reports.next()
  const before = server.state.requests.length
  const second = reports.next()
  await wait(1500)
  expect(server.state.requests).toHaveLength(before)
  controller.abort()
  await expect(second).rejects.toThrow('aborted')
})

test.each(databases)(
  'a mirror in %s takes no records of another tenant, unless its own has moved',
  async (database) => {
    await using world = await createWorld(database)
    const { server, mirror, run } = world
    await run({ tables: ['tickets'] })
    const ids = await liveIds(mirror, 'tickets')
    const { url, clientId, clientSecret } = server
    const companyUrl = url.replace('127.0.0.1', 'localhost')
    const other = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
    const before = server.state.requests.length
    await expect(run({ halo: other, tables: ['tickets'] })).rejects.toMatchObject({
      name: 'MirrorTenantError',
      host: '127.0.0.1',
      message: 'The mirror has the records of 127.0.0.1, and localhost is another tenant',
    })
    expect(server.state.requests).toHaveLength(before)
    expect(await liveIds(mirror, 'tickets')).toEqual(ids)
    expect((await run({ halo: other, tables: ['tickets'], moved: true })).complete).toBe(true)
    expect((await run({ halo: other, tables: ['tickets'] })).complete).toBe(true)
    await expect(run({ tables: ['tickets'] })).rejects.toThrow('has the records of localhost')
  },
)

test.each(databases)('a mirror in %s belongs to nobody before a tenant has responded', async (database) => {
  await using world = await createWorld(database)
  const { server, run } = world
  const { url, clientId } = server
  const companyUrl = url.replace('127.0.0.1', 'localhost')
  const wrong = new HaloClient({ companyUrl, clientId, clientSecret: 'wrong', logger: () => {} })
  await expect(run({ halo: wrong, tables: ['status'] })).rejects.toThrow(HaloAuthError)
  expect((await run({ tables: ['status'] })).complete).toBe(true)
  await expect(run({ halo: wrong, tables: ['status'], moved: true })).rejects.toThrow(HaloAuthError)
  expect((await run({ tables: ['status'] })).complete).toBe(true)
})
