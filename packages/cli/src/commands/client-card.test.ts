import { type HaloRecord, type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runHaloInProcess, tenantOf } from '../../test/run-halo-in-process.ts'

let server: HaloServer

const fromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19)

/** The dates of a time entry. */
const at = (days: number) => ({ start_date: fromNow(days), end_date: fromNow(days) })

const ticket = (id: number, fields: HaloRecord): HaloRecord => ({
  id,
  summary: `Ticket ${id}`,
  client_id: 1,
  agent_id: 1,
  agent_name: 'Robin Field',
  status_id: 2,
  fixbydate: fromNow(5),
  dateoccurred: fromNow(-60),
  last_update: fromNow(-50),
  ...fields,
})

beforeEach(async () => {
  server = await startHaloServer({
    seed: {
      Client: [
        { id: 1, name: 'Acme', is_vip: true, prepaytotal: 20, prepayused: 12, prepaybalance: 8 },
        { id: 2, name: 'Acorn Bakery' },
      ],
      Site: [
        { id: 1, client_id: 1, name: 'Leeds' },
        { id: 2, client_id: 2, name: 'York' },
      ],
      Users: [
        { id: 1, client_id: 1, name: 'Ada Ash', emailaddress: 'ada@acme.example' },
        { id: 2, client_id: 1, name: 'Ben Birch', isimportantcontact: true },
        { id: 3, client_id: 2, name: 'Cy Cedar' },
      ],
      Tickets: [
        ticket(1, { fixbydate: fromNow(-1), last_update: fromNow(-1) }),
        ticket(2, {}),
        ticket(3, { status_id: 9, last_update: fromNow(-3), dateclosed: fromNow(-3) }),
        ticket(4, { client_id: 2, last_update: fromNow(-1) }),
      ],
      ClientContract: [
        { id: 1, client_id: 1, ref: 'C-1', active: true, contract_prepayused: 5, contract_prepaybalance: 15 },
        { id: 2, client_id: 1, ref: 'C-2', active: true, expired: true },
        { id: 3, client_id: 2, ref: 'C-3', active: true },
      ],
      Asset: [
        { id: 1, client_id: 1, inventory_number: 'LAP-1', warranty_end: fromNow(20) },
        { id: 2, client_id: 1, inventory_number: 'LAP-2', warranty_end: fromNow(400) },
        { id: 3, client_id: 1, inventory_number: 'LAP-3', warranty_end: fromNow(-5), contract_end_date: fromNow(10) },
        { id: 4, client_id: 1, inventory_number: 'LAP-4' },
      ],
      TimesheetEvent: [
        { id: 1, ticket_id: 1, agent_id: 1, ...at(-1), timetaken: 1.5 },
        { id: 2, ticket_id: 3, agent_id: 2, ...at(-4), timetaken: 2 },
        { id: 3, ticket_id: 4, agent_id: 1, ...at(-1), timetaken: 7 },
        { id: 4, ticket_id: 1, agent_id: 1, ...at(-45), timetaken: 3 },
      ],
    },
  })
})
afterEach(() => server.close())

const card = (...args: string[]) => runHaloInProcess(['client', 'card', ...args], { env: tenantOf(server) })

test('has what belongs to the client, and nothing of another', async () => {
  const { code, stdout } = await card('acme', '--json')
  expect(code).toBe(0)
  const ids = (rows: HaloRecord[]) => rows.map(({ id }) => id)
  const found = JSON.parse(stdout)
  expect(found.client).toMatchObject({ id: 1, name: 'Acme', prepaybalance: 8 })
  expect(ids(found.sites)).toEqual([1])
  expect(ids(found.contacts)).toEqual([2, 1])
  expect(ids(found.open_tickets)).toEqual([1, 2])
  expect(ids(found.sla_at_risk)).toEqual([1])
  expect(found.contracts).toMatchObject([{ id: 1, ref: 'C-1', used: 5, left: 15 }])
})

test('has the assets of which something ends soon, the first one first', async () => {
  const { stdout } = await card('1', '--json')
  const found = JSON.parse(stdout)
  expect(found.assets).toEqual({ count: 4, with_end_date: 3 })
  expect(found.expiring_assets).toMatchObject([
    { inventory_number: 'LAP-3', ends: 'contract' },
    { inventory_number: 'LAP-1', ends: 'warranty' },
  ])
})

test('sums the time of the last days on tickets of the client, closed ones included', async () => {
  const { stdout } = await card('1', '--json')
  expect(JSON.parse(stdout).time).toEqual({
    days: 30,
    hours: 3.5,
    by_agent: [
      { agent: 'Sam Okafor', hours: 2 },
      { agent: 'Robin Field', hours: 1.5 },
    ],
  })
})

test('is a page with a part for each kind of record', async () => {
  const { stdout } = await card('Acme', '--table')
  expect(stdout).toContain('Acme (1), VIP, prepaid: 12 used, 8 left\n\nContacts\n')
  expect(stdout).toContain('Ben Birch')
  expect(stdout).toContain('Assets that expire within 90 days (of 4; 3 have an end date)\n')
  expect(stdout).toContain('Time of the last 30 days: 3.5 hours\n')
  const { stdout: short } = await card('Acme', '--table', '--limit', '1')
  expect(short).toContain('Contacts, 1 of 2\n')
  const { stdout: other } = await card('2', '--table')
  expect(other).toContain('SLA breached or at risk: none\n')
})

test('a page for people takes no --fields, and sends nothing for them', async () => {
  expect(await card('Acme', '--fields', 'client')).toMatchObject({ code: 2, stdout: '' })
  expect(server.state.requests).toEqual([])
})

test('an unknown client is named with those that are near', async () => {
  const { code, stderr } = await card('Acmee')
  expect(code).toBe(5)
  expect(stderr).toBe('halo: Client has no "Acmee"; the nearest are "Acme"\n')
})

test('has all that the agent may see where a part is not permitted', async () => {
  server.state.deny('GET /ClientContract', { status: 403 })
  server.state.deny('GET /Asset', { status: 403 })
  const { code, stdout } = await card('1')
  expect(code).toBe(0)
  expect(stdout).toContain('Leeds')
  expect(stdout).toContain('\nContracts: not permitted\n')
  expect(stdout).toContain('\nAssets that expire within 90 days: not permitted\n')
  const found = JSON.parse((await card('1', '--json')).stdout)
  expect(found).toMatchObject({ contracts: [], not_permitted: ['contracts', 'assets'] })
})

test('ends with 4 where the client itself is not permitted', async () => {
  server.state.deny('GET /Client/*', { status: 403 })
  expect((await card('1')).code).toBe(4)
})
