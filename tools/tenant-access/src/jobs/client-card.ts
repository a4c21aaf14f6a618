import { HaloApiError } from '@halopsa/core'
import { pickFields } from '../records/pick-fields.ts'
import type { Row } from '../records/row.ts'
import { readAgents } from './agents.ts'
import { hoursOfWork } from './booked-hours.ts'
import { dateField, numberField, rounded, textField } from './fields.ts'
import { readOpenTickets } from './open-tickets.ts'
import { byDeadline, slaState } from './sla-state.ts'
import type { TenantReader } from './tenant-reader.ts'

const day = 86_400_000
/** Days ahead in which an end of a warranty or a contract is shown. */
export const daysAhead = 90
/** Days back whose time is summed up. */
const daysBack = 30
/** Most contracts whose use is read: each is a request of its own. */
const mostContracts = 10

/** One client on a page. */
export interface ClientCard {
  client: Row
  sites: Row[]
  contacts: Row[]
  open_tickets: Row[]
  sla_at_risk: Row[]
  contracts: Row[]
  /** How many assets there are, and of how many an end is known: without one, nothing can expire. */
  assets: { count: number; with_end_date: number }
  expiring_assets: Row[]
  time: { days: number; hours: number; by_agent: Row[] }
  /** Parts that the scope of the application or the role of the agent does not permit, and which are empty therefore. */
  not_permitted: CardPart[]
}

/** A part of the card that is read by itself. */
export type CardPart = 'sites' | 'contacts' | 'open_tickets' | 'contracts' | 'assets' | 'time'

/** Reads what belongs to a client, list by list. A part that is not permitted leaves the others as they are. */
export async function readClientCard(reader: TenantReader, id: number, now: Date): Promise<ClientCard> {
  const client = await readRecord(reader, `/Client/${id}`, { includedetails: true, includeprepay: true })
  const ofClient = { client_id: id }
  const refused: CardPart[] = []
  const readPart = <Result>(part: CardPart, read: Promise<Result>, instead: Result): Promise<Result> =>
    read.catch((error) => {
      if (!isRefusal(error)) throw error
      refused.push(part)
      return instead
    })
  const sites = await readPart('sites', reader.readAll('getSite', ofClient), [])
  const ofContacts = { ...ofClient, exclude_generaluser: true }
  const users = await readPart('contacts', reader.readAll('getUsers', ofContacts), [])
  const tickets = await readPart('open_tickets', readTickets(reader, id, now), [])
  const contracts = await readPart('contracts', readContracts(reader, id), [])
  const assets = await readPart('assets', reader.readAll('getAsset', ofClient), [])
  const time = await readPart('time', readTime(reader, id, now), { days: daysBack, hours: 0, by_agent: [] })
  return {
    client: pickFields(client, ['id', 'name', 'toplevel_name', 'is_vip', 'prepaytotal', 'prepayused', 'prepaybalance']),
    sites: sites.map((site) => pickFields(site, ['id', 'name', 'phonenumber', 'maincontact_name'])),
    contacts: users.sort(importantFirst).map((user) => pickFields(user, contactFields)),
    open_tickets: tickets.map((ticket) => pickFields(ticket, ticketFields)),
    sla_at_risk: tickets.filter(isAtRisk).map((ticket) => pickFields(ticket, ticketFields)),
    contracts,
    assets: { count: assets.length, with_end_date: assets.filter((asset) => endsOf(asset).length > 0).length },
    expiring_assets: expiringAssets(assets, now),
    time,
    not_permitted: refused,
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof HaloApiError && (error.status === 401 || error.status === 403)
}

const contactFields = ['id', 'name', 'title', 'emailaddress', 'phonenumber', 'site_name', 'isimportantcontact']
const ticketFields = ['id', 'summary', 'user_name', 'agent_name', 'status_name', 'sla', 'due', 'hours_left']

async function readRecord(reader: TenantReader, path: string, query: Row = {}): Promise<Row> {
  const halo = await reader.connect()
  return halo.request<Row>({ method: 'get', path, query }, { signal: reader.signal })
}

function importantFirst(left: Row, right: Row): number {
  return Number(right.isimportantcontact === true) - Number(left.isimportantcontact === true)
}

/** Open tickets, the nearest deadline first. */
async function readTickets(reader: TenantReader, id: number, now: Date): Promise<Row[]> {
  const tickets = await readOpenTickets(reader, { client: String(id) })
  return tickets.map((ticket) => ({ ...ticket, ...slaState(ticket, now) })).sort(byDeadline)
}

function isAtRisk({ sla }: Row): boolean {
  return sla === 'breached' || sla === 'at risk'
}

/** Active contracts with what is used of them, which only a contract by itself tells. */
async function readContracts(reader: TenantReader, id: number): Promise<Row[]> {
  const contracts = await reader.readAll('getClientContract', { client_id: id })
  const active = contracts.filter(({ active: isActive, expired }) => isActive !== false && expired !== true)
  const rows: Row[] = []
  for (const [index, contract] of active.entries()) {
    const whole = index < mostContracts ? await readRecord(reader, `/ClientContract/${contract.id}`) : {}
    rows.push({
      ...pickFields(contract, ['id', 'ref', 'contracttype_name', 'start_date', 'end_date', 'numberofunitsfree']),
      used: whole.contract_prepayused,
      left: whole.contract_prepaybalance,
    })
  }
  return rows
}

/** Assets of which something ends soon, the first one first. */
function expiringAssets(assets: readonly Row[], now: Date): Row[] {
  const limit = now.getTime() + daysAhead * day
  return assets
    .flatMap((asset) => endsOf(asset).map((end) => ({ asset, ...end })))
    .filter(({ date }) => date >= now && date.getTime() <= limit)
    .sort((left, right) => left.date.getTime() - right.date.getTime())
    .map(({ asset, date, ends }) => ({
      ...pickFields(asset, ['id', 'inventory_number', 'assettype_name', 'site_name']),
      ends,
      end_date: date.toISOString(),
    }))
}

/** Fields that hold the date on which something of an asset ends. */
const endFields = { warranty_end: 'warranty', labour_warranty_end: 'labour warranty', contract_end_date: 'contract' }

function endsOf(asset: Row): { date: Date; ends: string }[] {
  return Object.entries(endFields).flatMap(([field, ends]) => {
    const date = dateField(asset, field)
    return date ? [{ date, ends }] : []
  })
}

/**
 * Hours of the last days by agent. Time entries do not tell their client, so those are taken that belong to a ticket of
 * the client which changed in these days.
 */
async function readTime(reader: TenantReader, id: number, now: Date): Promise<ClientCard['time']> {
  const start = new Date(now.getTime() - daysBack * day).toISOString()
  const changed = { client_id: id, lastupdatefromdate: start, includeclosed: 'true' }
  const tickets = new Set((await reader.readAll('getTickets', changed)).map((ticket) => ticket.id))
  const agents = await readAgents(reader)
  const query = { start_date: start, end_date: now.toISOString(), agents: agents.map((agent) => agent.id) }
  const entries = tickets.size === 0 ? [] : await reader.readAll('getTimesheetEvent', query)
  const ofClient = entries.filter((entry) => tickets.has(entry.ticket_id))
  const byAgent = Map.groupBy(ofClient, (entry) => numberField(entry, 'agent_id'))
  const rows = [...byAgent].map(([agentId, entriesOfAgent]) => ({
    agent: textField(agents.find((agent) => agent.id === agentId) ?? {}, 'name'),
    hours: rounded(hoursOfWork(entriesOfAgent)),
  }))
  return {
    days: daysBack,
    hours: rounded(hoursOfWork(ofClient)),
    by_agent: rows.sort((left, right) => right.hours - left.hours),
  }
}
