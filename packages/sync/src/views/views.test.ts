import { openCatalog } from '@halopsa/catalog'
import { afterAll, describe, expect, test } from 'vitest'
import { createMirror, databases, stopServer } from '../../test/mirrors.ts'
import { queryMirror } from '../query-mirror.ts'
import type { Table } from '../tables/table.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { RowBuilder } from '../values/row-builder.ts'
import { views } from './views.ts'

const { tables } = tablesOf(openCatalog())
const hour = 3_600_000
const day = 24 * hour

/** A date some milliseconds from now. */
const from = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString()
const ago = (milliseconds: number) => from(-milliseconds)

type Records = Readonly<Record<string, readonly Record<string, unknown>[]>>

const agents = [{ id: 1, name: 'Robin Field' }]

afterAll(stopServer)

describe.each(databases)('views of a mirror in %s', (database) => {
  /** A mirror with all tables that views read, and these records, without those named in `deleted`. */
  async function mirrorOf(records: Records, deleted: Readonly<Record<string, readonly number[][]>> = {}) {
    await using stack = new AsyncDisposableStack()
    const mirror = stack.use(await createMirror(database))
    const store = stack.use(mirror.store())
    await store.open()
    for (const name of new Set(views.flatMap(({ reads }) => Object.keys(reads)))) {
      const table = tables.find((known) => known.name === name) as Table
      const builder = new RowBuilder(table, await store.prepare(table))
      await store.write(table, { pass: 1, rows: builder.rows([...(records[name] ?? [])]) })
      if (deleted[name]) await store.write(table, { pass: 2, deleted: deleted[name] })
    }
    expect(await store.defineViews(views)).toEqual([])
    const rest = stack.move()
    /** The rows of a query, numbers as numbers and truth values as such. */
    const ask = async (sql: string) => Array.fromAsync(queryMirror(mirror.to, sql), plain)
    return { mirror, store, ask, [Symbol.asyncDispose]: () => rest.disposeAsync() }
  }

  test('are empty over an empty mirror', async () => {
    await using world = await mirrorOf({})
    for (const { name, columns } of views) {
      expect(await world.ask(`SELECT ${Object.keys(columns).join(', ')} FROM ${name}`), name).toEqual([])
    }
  })

  test('open_tickets_by_age has open tickets alone, with their names and age', async () => {
    await using world = await mirrorOf(
      {
        agent: agents,
        status: [{ id: 2, name: 'In Progress' }],
        tickets: [
          { id: 1, summary: 'VPN', client_name: 'Acme', status_id: 2, agent_id: 1, dateoccurred: ago(36 * hour) },
          { id: 2, summary: 'New', agent_id: 0, dateoccurred: ago(6 * hour) },
          { id: 3, summary: 'Old', dateoccurred: ago(40 * day), dateclosed: '0001-01-01T00:00:00' },
          { id: 4, summary: 'Closed', dateoccurred: ago(day), dateclosed: ago(hour) },
          { id: 5, summary: 'Deleted', dateoccurred: ago(day) },
        ],
      },
      { tickets: [[5]] },
    )
    expect(
      await world.ask(
        'SELECT ticket_id, client, status, agent, age_days, age FROM open_tickets_by_age ORDER BY ticket_id',
      ),
    ).toEqual([
      {
        ticket_id: 1,
        client: 'Acme',
        status: 'In Progress',
        agent: 'Robin Field',
        age_days: 1.5,
        age: '1 under a week',
      },
      { ticket_id: 2, client: null, status: null, agent: null, age_days: 0.3, age: '0 under a day' },
      { ticket_id: 3, client: null, status: null, agent: null, age_days: 40, age: '3 older' },
    ])
  })

  test('sla_at_risk has the next deadline of each ticket whose clock runs', async () => {
    const ticket = { dateoccurred: ago(10 * hour), respondbydate: ago(2 * hour), fixbydate: from(3 * hour) }
    await using world = await mirrorOf({
      agent: agents,
      tickets: [
        { id: 1, ...ticket, agent_id: 1, client_name: 'Acme' },
        { id: 2, ...ticket, slaresponsestate: 'I' },
        { id: 3, ...ticket, responsedate: ago(9 * hour) },
        { id: 4, ...ticket, responsedate: ticket.dateoccurred },
        { id: 5, ...ticket, slaactiondate: from(5 * hour) },
        { id: 6, ...ticket, onhold: true },
        { id: 7, ...ticket, excludefromsla: true },
        { id: 8, ...ticket, dateclosed: ago(hour) },
        { id: 9, fixbydate: ago(hour) },
        { id: 10, summary: 'Without a deadline' },
      ],
    })
    expect(await world.ask('SELECT ticket_id, agent, hours_left, state FROM sla_at_risk ORDER BY ticket_id')).toEqual([
      { ticket_id: 1, agent: 'Robin Field', hours_left: -2, state: 'breached' },
      { ticket_id: 2, agent: null, hours_left: 3, state: 'at risk' },
      { ticket_id: 3, agent: null, hours_left: 3, state: 'at risk' },
      { ticket_id: 4, agent: null, hours_left: -2, state: 'breached' },
      { ticket_id: 9, agent: null, hours_left: -1, state: 'breached' },
    ])
  })

  test('first_response is the first action of an agent that the user sees', async () => {
    const opened = '2026-03-02T10:00:00Z'
    const respond = { summary: 'VPN', dateoccurred: opened, respondbydate: '2026-03-02T14:00:00Z' }
    await using world = await mirrorOf(
      {
        tickets: [
          { id: 1, ...respond },
          { id: 2, ...respond },
          { id: 3, ...respond },
          { id: 4, ...respond, respondbydate: from(day) },
        ],
        actions: [
          { ticket_id: 1, id: 1, datetime: '2026-03-02T10:30:00Z', who_agentid: 1, hiddenfromuser: true },
          { ticket_id: 1, id: 2, datetime: '2026-03-02T10:45:00Z', who_agentid: 0 },
          { ticket_id: 1, id: 3, datetime: '2026-03-02T11:30:00Z', who_agentid: 1, hiddenfromuser: false },
          { ticket_id: 1, id: 4, datetime: '2026-03-02T10:01:00Z', who_agentid: 1 },
          { ticket_id: 2, id: 1, datetime: '2026-03-02T18:00:00Z', who_agentid: 1 },
        ],
      },
      { actions: [[1, 4]] },
    )
    expect(await world.ask('SELECT ticket_id, hours, in_time FROM first_response ORDER BY ticket_id')).toEqual([
      { ticket_id: 1, hours: 1.5, in_time: true },
      { ticket_id: 2, hours: 8, in_time: false },
      { ticket_id: 3, hours: null, in_time: false },
      { ticket_id: 4, hours: null, in_time: null },
    ])
  })

  test('reopened_tickets were closed once and are open', async () => {
    await using world = await mirrorOf({
      tickets: [
        { id: 1, hasbeenclosed: true, dateoccurred: ago(2 * day) },
        { id: 2, hasbeenclosed: true, dateclosed: ago(hour) },
        { id: 3, hasbeenclosed: false },
      ],
    })
    expect(await world.ask('SELECT ticket_id, age_days FROM reopened_tickets')).toEqual([{ ticket_id: 1, age_days: 2 }])
  })

  test('backlog_by_week counts to the current week, also where nothing happened', async () => {
    await using world = await mirrorOf(
      {
        tickets: [
          // A Sunday, and the Monday behind it.
          { id: 1, dateoccurred: '2026-03-01T23:59:59Z', dateclosed: '2026-03-20T10:00:00Z' },
          { id: 2, dateoccurred: '2026-03-02T00:00:00Z' },
          { id: 3, dateoccurred: '2026-03-03T00:00:00Z', dateclosed: '2026-03-04T00:00:00Z' },
          { id: 4, dateoccurred: '2026-02-01T00:00:00Z' },
          { id: 5, dateclosed: '2026-03-04T00:00:00Z' },
        ],
      },
      { tickets: [[4]] },
    )
    const weeks = await world.ask('SELECT week, opened, closed, backlog FROM backlog_by_week ORDER BY week')
    expect(weeks.slice(0, 4)).toEqual([
      { week: '2026-02-23', opened: 1, closed: 0, backlog: 1 },
      { week: '2026-03-02', opened: 2, closed: 1, backlog: 2 },
      { week: '2026-03-09', opened: 0, closed: 0, backlog: 2 },
      { week: '2026-03-16', opened: 0, closed: 1, backlog: 1 },
    ])
    const now = new Date()
    now.setUTCDate(now.getUTCDate() - ((now.getUTCDay() + 6) % 7))
    expect(weeks.at(-1)).toMatchObject({ week: now.toISOString().slice(0, 10), backlog: 1 })
  })

  test('time_by_agent_and_day adds up work by the day of UTC', async () => {
    const work = { ticket_id: 1, who_agentid: 1, who: 'R. Field' }
    await using world = await mirrorOf(
      {
        agent: agents,
        actions: [
          { ...work, id: 1, datetime: '2026-03-02T23:30:00Z', timetaken: 0.25, actionchargehours: 0.25 },
          { ...work, id: 2, datetime: '2026-03-02T08:00:00Z', timetaken: 1.5 },
          { ...work, id: 3, datetime: '2026-03-03T00:30:00Z', timetaken: 1 },
          { ...work, id: 4, datetime: '2026-03-03T09:00:00Z', timetaken: 0 },
          { ...work, id: 5, datetime: '2026-03-03T09:00:00Z', timetaken: 4 },
          { ...work, id: 6, datetime: '2026-03-03T09:00:00Z', timetaken: 2, who_agentid: 9, who: 'Someone' },
          { ...work, id: 7, datetime: '2026-03-03T09:00:00Z', timetaken: 2, who_agentid: 0 },
        ],
      },
      { actions: [[1, 5]] },
    )
    expect(await world.ask('SELECT * FROM time_by_agent_and_day ORDER BY day, agent_id')).toEqual([
      { day: '2026-03-02', agent_id: 1, agent: 'Robin Field', hours: 1.75, charged_hours: 0.25, actions: 2 },
      { day: '2026-03-03', agent_id: 1, agent: 'Robin Field', hours: 1, charged_hours: 0, actions: 1 },
      { day: '2026-03-03', agent_id: 9, agent: 'Someone', hours: 2, charged_hours: 0, actions: 1 },
    ])
  })

  test('unbilled_time has work that is on no invoice', async () => {
    const work = { ticket_id: 1, datetime: '2026-03-02T10:00:00Z', who: 'R. Field', timetaken: 1 }
    await using world = await mirrorOf({
      tickets: [{ id: 1, summary: 'VPN', client_id: 3, client_name: 'Acme' }],
      actions: [
        { ...work, id: 1, actionchargehours: 0.5 },
        { ...work, id: 2, actioninvoicenumber: '0', actisbillable: true },
        { ...work, id: 3, actioninvoicenumber: 'INV-7' },
        { ...work, id: 4, actisbillable: false },
        { ...work, id: 5, timetaken: 0 },
      ],
    })
    expect(await world.ask('SELECT * FROM unbilled_time ORDER BY action_id')).toMatchObject([
      {
        client_id: 3,
        client: 'Acme',
        ticket_id: 1,
        summary: 'VPN',
        action_id: 1,
        day: '2026-03-02',
        charged_hours: 0.5,
      },
      { action_id: 2, hours: 1, charged_hours: null },
    ])
  })

  test('contract_use has the work that is charged to each contract', async () => {
    const work = { who_agentid: 1, action_contract_id: 7 }
    await using world = await mirrorOf(
      {
        client_contract: [
          { id: 7, ref: 'C-7', client_name: 'Acme', active: true, end_date: from(10 * day) },
          { id: 8, ref: 'C-8', active: false },
          { id: 9, ref: 'C-9' },
        ],
        actions: [
          { ...work, ticket_id: 1, id: 1, datetime: ago(day), timetaken: 1.5 },
          { ...work, ticket_id: 1, id: 2, datetime: ago(40 * day), timetaken: 2 },
          { ...work, ticket_id: 2, id: 1, datetime: ago(day), timetaken: 0.5 },
        ],
      },
      { client_contract: [[9]] },
    )
    expect(
      await world.ask(
        'SELECT reference, active, days_left, hours, hours_30_days, tickets FROM contract_use ORDER BY contract_id',
      ),
    ).toEqual([
      { reference: 'C-7', active: true, days_left: 10, hours: 4, hours_30_days: 2, tickets: 2 },
      { reference: 'C-8', active: false, days_left: null, hours: 0, hours_30_days: 0, tickets: 0 },
    ])
  })

  test('expiring_assets has each end that is near', async () => {
    await using world = await mirrorOf({
      asset: [
        { id: 1, key_field: 'Laptop', warranty_end: from(30 * day), contract_end_date: ago(5 * day) },
        { id: 2, warranty_end: from(200 * day), labour_warranty_end: ago(60 * day) },
        { id: 3, warranty_end: from(day), inactive: true },
      ],
    })
    expect(await world.ask('SELECT asset_id, name, ends, days_left FROM expiring_assets ORDER BY ends_at')).toEqual([
      { asset_id: 1, name: 'Laptop', ends: 'contract', days_left: -5 },
      { asset_id: 1, name: 'Laptop', ends: 'warranty', days_left: 30 },
    ])
  })

  test('client_page has a client in each row', async () => {
    const nextEnd = from(20 * day)
    await using world = await mirrorOf({
      client: [
        { id: 1, name: 'Acme' },
        { id: 2, name: 'Bolt' },
      ],
      tickets: [
        { id: 1, client_id: 1, dateoccurred: ago(3 * day), fixbydate: ago(hour) },
        { id: 2, client_id: 1, dateoccurred: ago(2 * day), fixbydate: ago(hour), onhold: true },
        { id: 3, client_id: 1, dateoccurred: ago(90 * day), dateclosed: ago(day) },
      ],
      actions: [
        { ticket_id: 1, id: 1, datetime: ago(day), timetaken: 1.25 },
        { ticket_id: 3, id: 1, datetime: ago(60 * day), timetaken: 2, actioninvoicenumber: 'INV-1' },
      ],
      client_contract: [
        { id: 7, client_id: 1, active: true, end_date: nextEnd },
        { id: 8, client_id: 1, active: true, end_date: ago(day) },
        { id: 9, client_id: 1, active: false, end_date: from(day) },
      ],
      asset: [
        { id: 1, client_id: 1, warranty_end: from(day), contract_end_date: from(2 * day) },
        { id: 2, client_id: 1 },
        { id: 3, client_id: 1, inactive: true },
      ],
    })
    const [acme, bolt] = await world.ask('SELECT * FROM client_page ORDER BY client_id')
    const { next_contract_end, ...rest } = acme ?? {}
    expect(rest).toEqual({
      client_id: 1,
      client: 'Acme',
      open_tickets: 2,
      breached_tickets: 1,
      oldest_ticket_days: 3,
      opened_30_days: 2,
      closed_30_days: 1,
      hours_30_days: 1.25,
      unbilled_hours: 1.25,
      active_contracts: 2,
      assets: 2,
      assets_that_expire: 1,
    })
    expect(new Date(next_contract_end as string).toISOString()).toBe(nextEnd)
    expect(bolt).toMatchObject({ open_tickets: 0, oldest_ticket_days: null, hours_30_days: 0, assets: 0 })
  })

  test('wait for what the mirror lacks, and come with it', async () => {
    await using mirror = await createMirror(database)
    await using store = mirror.store()
    await store.open()
    const [tickets, agent] = ['tickets', 'agent'].map((name) => tables.find((known) => known.name === name) as Table)
    const lacking = {
      ...(tickets as Table),
      columns: (tickets as Table).columns.filter(({ name }) => name !== 'onhold'),
    }
    await store.prepare(lacking)
    const waiting = await store.defineViews(views)
    expect(waiting).toContainEqual({ name: 'sla_at_risk', reason: 'needs tickets.onhold, agent' })
    expect(waiting.map(({ name }) => name)).not.toContain('backlog_by_week')
    await store.prepare(agent as Table)
    const builder = new RowBuilder(lacking, await store.prepare(lacking))
    // A field that comes for the first time adds a column, also below a view.
    await store.write(lacking, { pass: 1, rows: builder.rows([{ id: 1, onhold: true, dateoccurred: ago(day) }]) })
    await store.prepare(tickets as Table)
    expect((await store.defineViews(views)).map(({ name }) => name)).not.toContain('sla_at_risk')
    expect(await Array.fromAsync(queryMirror(mirror.to, 'SELECT * FROM sla_at_risk'))).toEqual([])
  })

  test('stay while they are the same, and are made anew where they change', async () => {
    await using world = await mirrorOf({ tickets: [{ id: 1 }] })
    const view = (query: string) => ({
      name: 'reopened_tickets',
      words: '',
      columns: {},
      reads: {},
      query: () => query,
    })
    expect(await world.store.defineViews([view('SELECT 1 AS one')])).toEqual([])
    expect(await world.ask('SELECT * FROM reopened_tickets')).toEqual([{ one: 1 }])
    const waiting = await world.store.defineViews([view('SELECT )')])
    expect(waiting).toEqual([{ name: 'reopened_tickets', reason: expect.stringContaining('syntax error') }])
    // What cannot be made leaves what there was.
    expect(await world.ask('SELECT * FROM reopened_tickets')).toEqual([{ one: 1 }])
    expect(await world.store.defineViews(views)).toEqual([])
    expect(await world.ask('SELECT * FROM reopened_tickets')).toEqual([])
  })
})

/** A value as both databases mean it: Postgres has large numbers as text, SQLite truth values as numbers. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(name, value)]))
}

function plainValue(name: string, value: unknown): unknown {
  if ((name === 'active' || name === 'in_time') && typeof value === 'number') return value === 1
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
}
