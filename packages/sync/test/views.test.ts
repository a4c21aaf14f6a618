import { afterAll, describe, expect, test } from 'vitest'
import { allViews } from '../src/views/all-views.ts'
import { databases, stopServer } from './mirrors.ts'
import { ago, openViewMirror } from './view-mirror.ts'

const day = 24
const week = 7 * day
const agents = [
  { id: 1, name: 'Robin' },
  { id: 2, name: 'Sam' },
]
const statuses = [
  { id: 1, name: 'New' },
  { id: 9, name: 'Done' },
  { id: 30, name: 'CLOSED' },
]

afterAll(stopServer)

describe.each(databases)('of a mirror in %s', (database) => {
  /** A mirror with agents and statuses, and what a test adds; the views are made. */
  async function createWorld(records: Record<string, Record<string, unknown>[]> = {}) {
    await using stack = new AsyncDisposableStack()
    const world = stack.use(await openViewMirror(database))
    const all = { agent: agents, status: statuses, ...records }
    for (const [table, of] of Object.entries(all)) await world.put(table, of)
    expect((await world.store.makeViews(allViews)).filter(({ waitsFor }) => waitsFor !== null)).toEqual([])
    const rest = stack.move()
    return { ...world, [Symbol.asyncDispose]: () => rest.disposeAsync() }
  }

  test('every view has the columns that its words are about, and no rows where nothing is', async () => {
    await using world = await createWorld()
    for (const { name, columns } of allViews) {
      expect(await world.rows(`SELECT * FROM ${name}`)).toEqual([])
      const names =
        database === 'SQLite'
          ? `SELECT name FROM pragma_table_info('${name}') ORDER BY cid`
          : `SELECT attname AS name FROM pg_attribute WHERE attrelid = '${name}'::regclass AND attnum > 0 ORDER BY attnum`
      expect((await world.rows(names)).map((column) => column.name)).toEqual(Object.keys(columns))
    }
  })

  test('open_tickets has those that are not closed, with their ages', async () => {
    const opened = { client_id: 5, client_name: 'Acme', team: 'First', priority_id: 2 }
    await using world = await createWorld({
      tickets: [
        { ...opened, id: 1, summary: 'old', agent_id: 1, status_id: 1, dateoccurred: ago(50), lastactiondate: ago(26) },
        {
          ...opened,
          id: 2,
          summary: 'idle',
          agent_id: 7,
          agent_name: 'Gone',
          status_id: 4,
          dateoccurred: ago(35 * day),
        },
        { id: 3, summary: 'bare' },
        { ...opened, id: 4, summary: 'closed as installed', status_id: 9, dateoccurred: ago(1) },
        { ...opened, id: 5, summary: 'closed by name', status_id: 30, dateoccurred: ago(1) },
        { ...opened, id: 6, summary: 'deleted', status_id: 1, dateoccurred: ago(1) },
      ],
    })
    await world.remove('tickets', [6])
    const rows = await world.rows('SELECT * FROM open_tickets ORDER BY ticket_id')
    expect(rows).toMatchObject([
      {
        ...{ ticket_id: 1, summary: 'old', client_id: 5, client_name: 'Acme', agent_id: 1, agent_name: 'Robin' },
        ...{ team: 'First', status_id: 1, status_name: 'New', priority_id: 2 },
        ...{ age_days: 2.1, idle_days: 1.1, age_band: '1 to 3 days', age_band_number: 2 },
      },
      { ticket_id: 2, agent_name: 'Gone', status_name: null, age_days: 35, idle_days: 35, age_band: 'over 30 days' },
      { ticket_id: 3, status_id: null, opened_at: null, age_days: null, idle_days: null, age_band: null },
    ])
    expect(rows).toHaveLength(3)
  })

  test.each([
    [1, 'under 1 day', 1],
    [23.9, 'under 1 day', 1],
    [24.1, '1 to 3 days', 2],
    [71.9, '1 to 3 days', 2],
    [72.1, '3 to 7 days', 3],
    [167.9, '3 to 7 days', 3],
    [168.1, '7 to 30 days', 4],
    [719.9, '7 to 30 days', 4],
    [720.1, 'over 30 days', 5],
  ])('open_tickets has a ticket of %f hours in the band %s', async (hours, band, number) => {
    await using world = await createWorld({ tickets: [{ id: 1, status_id: 1, dateoccurred: ago(hours) }] })
    expect(await world.rows('SELECT age_band, age_band_number FROM open_tickets')).toEqual([
      { age_band: band, age_band_number: number },
    ])
  })

  test('sla_at_risk has the next deadline of what is late or soon due', async () => {
    const ticket = {
      status_id: 1,
      agent_id: 2,
      priority_id: 3,
      client_id: 5,
      client_name: 'Acme',
      dateoccurred: ago(9),
    }
    await using world = await createWorld({
      tickets: [
        { ...ticket, id: 1, summary: 'response late', respondbydate: ago(1.5), fixbydate: ago(-50) },
        { ...ticket, id: 2, summary: 'response soon', respondbydate: ago(-2.5) },
        { ...ticket, id: 3, summary: 'responded', respondbydate: ago(5), fixbydate: ago(-3.5), slaresponsestate: 'O' },
        { ...ticket, id: 4, summary: 'responded', respondbydate: ago(5), fixbydate: ago(-50), responsedate: ago(6) },
        { ...ticket, id: 5, summary: 'responded', respondbydate: ago(5), fixbydate: ago(2.5) },
        {
          ...ticket,
          id: 6,
          summary: 'a date that is its own',
          respondbydate: ago(5),
          responsedate: ticket.dateoccurred,
        },
        { ...ticket, id: 7, summary: 'no deadline' },
        { ...ticket, id: 8, summary: 'on hold', respondbydate: ago(1), onhold: true },
        { ...ticket, id: 9, summary: 'excluded', respondbydate: ago(1), excludefromsla: true },
        { ...ticket, id: 10, summary: 'closed', respondbydate: ago(1), status_id: 9 },
        { ...ticket, id: 11, summary: 'deleted', respondbydate: ago(1) },
        { ...ticket, id: 12, summary: 'later', respondbydate: ago(-5) },
        { ...ticket, id: 13, summary: 'resolution first', respondbydate: ago(-3), fixbydate: ago(-1.5) },
      ],
      actions: [
        { ticket_id: 5, id: 1, who_agentid: 1, datetime: ago(7) },
        { ticket_id: 1, id: 1, who_agentid: 1, datetime: ago(7), hiddenfromuser: true },
        { ticket_id: 1, id: 2, who_agentid: 0, datetime: ago(7) },
        { ticket_id: 1, id: 3, who_agentid: 1, datetime: ticket.dateoccurred },
        { ticket_id: 2, id: 1, who_agentid: 1, datetime: ago(7) },
      ],
    })
    await world.remove('tickets', [11])
    await world.remove('actions', [2, 1])
    const sql = 'SELECT ticket_id, agent_name, sla, due_for, hours_left FROM sla_at_risk ORDER BY ticket_id'
    expect(await world.rows(sql)).toEqual(
      [
        { ticket_id: 1, sla: 'breached', due_for: 'response', hours_left: -1.5 },
        { ticket_id: 2, sla: 'at risk', due_for: 'response', hours_left: 2.5 },
        { ticket_id: 3, sla: 'at risk', due_for: 'resolution', hours_left: 3.5 },
        { ticket_id: 5, sla: 'breached', due_for: 'resolution', hours_left: -2.5 },
        { ticket_id: 6, sla: 'breached', due_for: 'response', hours_left: -5 },
        { ticket_id: 13, sla: 'at risk', due_for: 'resolution', hours_left: 1.5 },
      ].map((row) => ({ ...row, agent_name: 'Sam' })),
    )
  })

  test('backlog_by_week counts what was opened and closed, and what is left', async () => {
    const monday = new Date()
    monday.setUTCHours(0, 0, 0, 0)
    monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
    /** A moment so many hours behind the Monday of so many weeks ago. */
    const at = (weeks: number, hours = 0) =>
      new Date(monday.getTime() + (hours - weeks * week) * 3_600_000).toISOString()
    const monday3 = at(3).slice(0, 10)
    await using world = await createWorld({
      tickets: [
        { id: 1, status_id: 1, dateoccurred: at(200) },
        { id: 2, status_id: 9, dateoccurred: at(200), dateclosed: at(150) },
        { id: 3, status_id: 9, dateoccurred: at(200), dateclosed: at(3), last_update: at(1) },
        { id: 4, status_id: 1, dateoccurred: at(3), dateclosed: at(2) },
        { id: 5, status_id: 30, dateoccurred: at(3, week - 0.001), last_update: at(1, 5) },
        { id: 6, status_id: 9, dateoccurred: at(2) },
        { id: 7, status_id: 1, dateoccurred: at(0) },
        { id: 8, status_id: 1, dateoccurred: at(2) },
        { id: 9, status_id: 1 },
      ],
    })
    await world.remove('tickets', [8])
    expect(await world.rows(`SELECT * FROM backlog_by_week WHERE week >= '${monday3}' ORDER BY week`)).toEqual([
      { week: monday3, opened: 2, closed: 1, backlog: 3 },
      { week: at(2).slice(0, 10), opened: 1, closed: 1, backlog: 3 },
      { week: at(1).slice(0, 10), opened: 0, closed: 1, backlog: 2 },
      { week: at(0).slice(0, 10), opened: 1, closed: 0, backlog: 3 },
    ])
    expect(await world.rows('SELECT count(*) AS weeks, min(backlog) AS least FROM backlog_by_week')).toEqual([
      { weeks: 104, least: 2 },
    ])
  })

  test('backlog_by_week begins with the first ticket', async () => {
    await using world = await createWorld({ tickets: [{ id: 1, status_id: 1, dateoccurred: ago(2 * week) }] })
    expect(await world.rows('SELECT opened, backlog FROM backlog_by_week ORDER BY week')).toEqual([
      { opened: 1, backlog: 1 },
      { opened: 0, backlog: 1 },
      { opened: 0, backlog: 1 },
    ])
  })

  test('first_response has when it was, and whether that was in time', async () => {
    const opened = ago(10)
    const ticket = { status_id: 1, agent_id: 1, dateoccurred: opened }
    await using world = await createWorld({
      tickets: [
        { ...ticket, id: 1, respondbydate: ago(8), first_responsedate: ago(9), responsedate: ago(6) },
        { ...ticket, id: 2, respondbydate: ago(8), first_responsedate: opened, responsedate: ago(6.5) },
        { ...ticket, id: 3, respondbydate: ago(8), responsedate: opened },
        { ...ticket, id: 4 },
        { ...ticket, id: 5, respondbydate: ago(8) },
        { ...ticket, id: 6, respondbydate: ago(-8) },
        { ...ticket, id: 7, respondbydate: ago(8), status_id: 9 },
        { id: 8 },
        { ...ticket, id: 9, respondbydate: ago(8) },
      ],
      actions: [
        { ticket_id: 3, id: 1, who_agentid: 1, datetime: ago(9.5), hiddenfromuser: true },
        { ticket_id: 3, id: 2, who_agentid: 0, datetime: ago(9.4) },
        { ticket_id: 3, id: 3, who_agentid: 2, datetime: ago(9.25) },
        { ticket_id: 3, id: 4, who_agentid: 2, datetime: ago(5) },
        { ticket_id: 3, id: 5, who_agentid: 2, datetime: ago(9.75) },
        { ticket_id: 4, id: 1, who_agentid: 2, actiondatecreated: ago(4) },
      ],
    })
    await world.remove('tickets', [9])
    await world.remove('actions', [3, 5])
    expect(await world.rows('SELECT ticket_id, response_hours, state FROM first_response ORDER BY ticket_id')).toEqual([
      { ticket_id: 1, response_hours: 1, state: 'in time' },
      { ticket_id: 2, response_hours: 3.5, state: 'late' },
      { ticket_id: 3, response_hours: 0.75, state: 'in time' },
      { ticket_id: 4, response_hours: 6, state: 'no deadline' },
      { ticket_id: 5, response_hours: null, state: 'overdue' },
      { ticket_id: 6, response_hours: null, state: 'waiting' },
      { ticket_id: 7, response_hours: null, state: 'closed without a response' },
      { ticket_id: 8, response_hours: null, state: 'waiting' },
    ])
  })

  test('reopened_tickets has those that an action or the ticket tells of', async () => {
    await using world = await createWorld({
      tickets: [
        { id: 1, summary: 'twice', status_id: 9, agent_id: 1, hasbeenclosed: true },
        { id: 2, summary: 'the ticket tells', status_id: 1, hasbeenclosed: true },
        { id: 3, summary: 'closed once', status_id: 9, hasbeenclosed: true },
        { id: 4, summary: 'never closed', status_id: 1, hasbeenclosed: false },
        { id: 5, summary: 'deleted', status_id: 1, hasbeenclosed: true },
        { id: 6, summary: 'the action is deleted', status_id: 9 },
      ],
      actions: [
        { ticket_id: 1, id: 1, old_status: 1, new_status: 9, datetime: '2026-03-01T08:00:00' },
        { ticket_id: 1, id: 2, old_status: 9, new_status: 1, datetime: '2026-03-02T08:00:00' },
        { ticket_id: 1, id: 3, old_status: 30, new_status: 2, datetime: '2026-03-03T08:00:00' },
        { ticket_id: 3, id: 1, old_status: 9, new_status: 30, datetime: '2026-03-03T08:00:00' },
        { ticket_id: 3, id: 2, old_status: 9, new_status: 0, datetime: '2026-03-03T08:00:00' },
        { ticket_id: 3, id: 3, old_status: 9, datetime: '2026-03-03T08:00:00' },
        { ticket_id: 6, id: 1, old_status: 9, new_status: 1, datetime: '2026-03-02T08:00:00' },
      ],
    })
    await world.remove('tickets', [5])
    await world.remove('actions', [6, 1])
    const sql =
      'SELECT ticket_id, agent_name, times_reopened, last_reopened_at, is_open FROM reopened_tickets ORDER BY 1'
    expect(await world.rows(sql)).toEqual([
      {
        ticket_id: 1,
        agent_name: 'Robin',
        times_reopened: 2,
        last_reopened_at: '2026-03-03T08:00:00.000Z',
        is_open: false,
      },
      { ticket_id: 2, agent_name: null, times_reopened: null, last_reopened_at: null, is_open: true },
    ])
  })

  test('time_by_agent_and_day sums up hours by the day in UTC', async () => {
    await using world = await createWorld({
      tickets: [{ id: 1 }, { id: 2 }, { id: 3 }],
      actions: [
        { ticket_id: 1, id: 1, who_agentid: 1, who: 'R', datetime: '2026-03-01T00:00:00', timetaken: 0.1 },
        { ticket_id: 1, id: 2, who_agentid: 1, who: 'R', datetime: '2026-03-01T23:59:59.999Z', timetaken: 0.2 },
        { ticket_id: 2, id: 1, who_agentid: 1, who: 'R', actiondatecreated: '2026-03-01T10:00:00', timetaken: 1 },
        { ticket_id: 2, id: 2, who_agentid: 1, who: 'R', datetime: '2026-03-02T00:00:00', timetaken: 2 },
        { ticket_id: 2, id: 3, who_agentid: 8, who: 'Gone', datetime: '2026-03-01T10:00:00', timetaken: 3 },
        { ticket_id: 2, id: 4, who_agentid: 0, who: 'Rule', datetime: '2026-03-01T10:00:00', timetaken: 0.5 },
        { ticket_id: 2, id: 5, who_agentid: 1, datetime: '2026-03-01T10:00:00', timetaken: 0 },
        { ticket_id: 2, id: 6, who_agentid: 1, datetime: '2026-03-01T10:00:00' },
        { ticket_id: 2, id: 7, who_agentid: 1, datetime: '2026-03-01T10:00:00', timetaken: 7 },
        { ticket_id: 3, id: 1, who_agentid: 1, datetime: '2026-03-01T10:00:00', timetaken: 9 },
      ],
    })
    await world.remove('actions', [2, 7])
    await world.remove('tickets', [3])
    expect(await world.rows('SELECT * FROM time_by_agent_and_day ORDER BY day, agent_name')).toEqual([
      { day: '2026-03-01', agent_id: 8, agent_name: 'Gone', hours: 3, entries: 1, tickets: 1 },
      { day: '2026-03-01', agent_id: 1, agent_name: 'Robin', hours: 1.3, entries: 3, tickets: 2 },
      { day: '2026-03-01', agent_id: null, agent_name: 'Rule', hours: 0.5, entries: 1, tickets: 1 },
      { day: '2026-03-02', agent_id: 1, agent_name: 'Robin', hours: 2, entries: 1, tickets: 1 },
    ])
  })

  test('unbilled_time has the hours that are on no invoice', async () => {
    const work = { ticket_id: 1, who_agentid: 2, datetime: '2026-03-01T10:00:00', timetaken: 2 }
    await using world = await createWorld({
      tickets: [{ id: 1, summary: 'x', client_id: 5, client_name: 'Acme' }, { id: 2 }],
      actions: [
        { ...work, id: 1, action_contract_id: 4, action_contract_ref: 'C-4' },
        { ...work, id: 2, actioninvoicenumber: '0', nonbilltime: 0.5, actionprepayhours: 0.25, actisbillable: true },
        { ...work, id: 3, actioninvoicenumber: 'INV-77' },
        { ...work, id: 4, actioninvoicenumber: '-1' },
        { ...work, id: 5, actisbillable: false },
        { ...work, id: 6, nonbilltime: 2 },
        { ...work, id: 7, timetaken: null },
        { ...work, id: 8 },
        { ...work, ticket_id: 2, id: 1 },
      ],
    })
    await world.remove('actions', [1, 8])
    await world.remove('tickets', [2])
    const rows = await world.rows('SELECT * FROM unbilled_time ORDER BY action_id')
    const common = { ticket_id: 1, summary: 'x', client_id: 5, client_name: 'Acme', agent_id: 2, agent_name: 'Sam' }
    expect(rows).toEqual(
      [
        { action_id: 1, unbilled_hours: 2, contract_id: 4, contract_ref: 'C-4' },
        { action_id: 2, unbilled_hours: 1.25, contract_id: null, contract_ref: null },
      ].map((row) => ({ ...common, worked_at: '2026-03-01T10:00:00.000Z', hours: 2, ...row })),
    )
  })

  test('contract_use sums up what was charged to a contract', async () => {
    await using world = await createWorld({
      client_contract: [
        { id: 1, ref: 'A', client_id: 5, start_date: ago(400 * day), end_date: ago(-10 * day), active: true },
        { id: 2, ref: 'B', client_id: 5, periodchargeamount: 99.5, numberofunitsfree: 3 },
        { id: 3, ref: 'ended', end_date: ago(2 * day) },
        { id: 4, ref: 'to come', start_date: ago(-2 * day) },
        { id: 5, ref: 'expired', expired: true },
        { id: 6, ref: 'inactive', active: false },
        { id: 7, ref: 'deleted' },
      ],
      tickets: [{ id: 1 }, { id: 2 }, { id: 3 }],
      actions: [
        { ticket_id: 1, id: 1, action_contract_id: 1, timetaken: 1.5, datetime: ago(29 * day) },
        { ticket_id: 1, id: 2, action_contract_id: 1, timetaken: 0.25, datetime: ago(31 * day) },
        { ticket_id: 2, id: 1, action_contract_id: 1, timetaken: 1, datetime: '2020-01-01T00:00:00' },
        { ticket_id: 2, id: 2, action_contract_id: 1, timetaken: 8, datetime: ago(1) },
        { ticket_id: 2, id: 3, timetaken: 8, datetime: ago(1) },
        { ticket_id: 3, id: 1, action_contract_id: 1, timetaken: 8, datetime: ago(1) },
        { ticket_id: 1, id: 3, action_contract_id: 2, timetaken: 4, datetime: '2020-01-01T00:00:00' },
      ],
    })
    await world.remove('actions', [2, 2])
    await world.remove('tickets', [3])
    await world.remove('client_contract', [7])
    const rows = await world.rows('SELECT * FROM contract_use ORDER BY contract_id')
    expect(rows).toMatchObject([
      { contract_ref: 'A', client_id: 5, days_left: 10, is_current: true, hours: 2.75, hours_30_days: 1.5, tickets: 2 },
      {
        ...{ contract_ref: 'B', days_left: null, is_current: true, period_charge: 99.5, units_free: 3, hours: 4 },
        ...{ hours_30_days: 0, tickets: 1, last_worked_at: '2020-01-01T00:00:00.000Z' },
      },
      { contract_ref: 'ended', is_current: false, days_left: -2, hours: 0, tickets: 0, last_worked_at: null },
      { contract_ref: 'to come', is_current: false },
      { contract_ref: 'expired', is_current: false },
      { contract_ref: 'inactive', is_current: false },
    ])
    expect(rows).toHaveLength(6)
  })

  test('expiring_assets has a row for each end that is near', async () => {
    const asset = { client_id: 5, client_name: 'Acme', site_name: 'Leeds', assettype_name: 'Laptop' }
    await using world = await createWorld({
      asset: [
        {
          ...asset,
          id: 1,
          inventory_number: 'L-1',
          key_field: 'a',
          warranty_end: ago(-30 * day),
          labour_warranty_end: ago(7),
        },
        { ...asset, id: 2, contract_end_date: ago(-89 * day) },
        { ...asset, id: 3, contract_end_date: ago(-91 * day), warranty_end: ago(31 * day) },
        { ...asset, id: 4, warranty_end: ago(1), inactive: true },
        { ...asset, id: 5, warranty_end: ago(1) },
        { ...asset, id: 6, warranty_end: '1900-01-01T00:00:00' },
      ],
    })
    await world.remove('asset', [5])
    expect(
      await world.rows('SELECT asset_id, inventory_number, ends, days_left FROM expiring_assets ORDER BY days_left'),
    ).toEqual([
      { asset_id: 1, inventory_number: 'L-1', ends: 'labour warranty', days_left: -0.3 },
      { asset_id: 1, inventory_number: 'L-1', ends: 'warranty', days_left: 30 },
      { asset_id: 2, inventory_number: null, ends: 'contract', days_left: 89 },
    ])
  })

  test('client_page has all of a client in one row', async () => {
    const of = { client_id: 5 }
    await using world = await createWorld({
      client: [{ id: 5, name: 'Acme', toplevel_name: 'UK' }, { id: 6, name: 'Quiet', inactive: true }, { id: 7 }],
      site: [
        { ...of, id: 1 },
        { ...of, id: 2, inactive: true },
        { ...of, id: 3 },
        { client_id: 6, id: 4 },
      ],
      users: [{ ...of, id: 1 }, { ...of, id: 2 }, { ...of, id: 3 }, { id: 4 }],
      asset: [
        { ...of, id: 1, warranty_end: ago(-5 * day), contract_end_date: ago(-6 * day) },
        { ...of, id: 2 },
      ],
      client_contract: [
        { ...of, id: 1, end_date: ago(-40 * day) },
        { ...of, id: 2, end_date: ago(40 * day) },
      ],
      tickets: [
        { ...of, id: 1, status_id: 1, agent_id: 1, dateoccurred: ago(48), fixbydate: ago(1) },
        { ...of, id: 2, status_id: 1, dateoccurred: ago(24), fixbydate: ago(-20) },
        { ...of, id: 3, status_id: 1, agent_id: 9, agent_name: 'Unassigned', dateoccurred: ago(24) },
        { ...of, id: 4, status_id: 9, dateoccurred: ago(24) },
      ],
      actions: [
        { ticket_id: 1, id: 1, timetaken: 1, datetime: ago(2) },
        { ticket_id: 4, id: 1, timetaken: 0.5, datetime: ago(2), actioninvoicenumber: 12 },
        { ticket_id: 4, id: 2, timetaken: 4, datetime: ago(40 * day) },
      ],
    })
    await world.remove('site', [3])
    await world.remove('client', [7])
    const [acme, quiet, ...others] = await world.rows('SELECT * FROM client_page ORDER BY client_id')
    expect(acme).toMatchObject({
      ...{ client_id: 5, client_name: 'Acme', toplevel_name: 'UK', is_inactive: false, sites: 1, users: 3 },
      ...{ open_tickets: 3, unassigned_tickets: 2, oldest_ticket_days: 2, sla_at_risk: 1, hours_30_days: 1.5 },
      ...{ unbilled_hours: 5, current_contracts: 1, assets: 2, expiring_assets: 1 },
    })
    expect(acme?.next_contract_end).toEqual(expect.stringMatching(/^\d{4}-/))
    expect(quiet).toEqual({
      ...{ client_id: 6, client_name: 'Quiet', toplevel_name: null, is_inactive: true, sites: 1, users: 0 },
      ...{ open_tickets: 0, unassigned_tickets: 0, oldest_ticket_days: null, sla_at_risk: 0, hours_30_days: 0 },
      ...{ unbilled_hours: 0, current_contracts: 0, next_contract_end: null, assets: 0, expiring_assets: 0 },
    })
    expect(others).toEqual([])
  })
  test('client_page sums up hours as they are, and rounds the sum', async () => {
    const work = { ticket_id: 1, timetaken: 1 / 12, datetime: ago(2) }
    await using world = await createWorld({
      client: [{ id: 5, name: 'Acme' }],
      tickets: [{ id: 1, client_id: 5 }],
      actions: Array.from({ length: 12 }, (_, index) => ({ ...work, id: index + 1 })),
    })
    expect(await world.rows('SELECT hours_30_days, unbilled_hours FROM client_page')).toEqual([
      { hours_30_days: 1, unbilled_hours: 1 },
    ])
  })
})
