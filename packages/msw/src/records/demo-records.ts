import { closedStatusId } from './closed-status.ts'
import type { HaloRecord } from './collection.ts'
import { createRandom, pick, type Random, randomUuid } from './random.ts'
import type { HaloRecords } from './record-store.ts'

/** The first demo ticket is dated here, so that every run has the same records. */
const firstDay = Date.UTC(2026, 0, 5, 8)

const hour = 3_600_000

const clientNames = ['Brightwater Dental', 'Harbour Logistics', 'Northgate School', 'Olive Tree Bakery', 'Summit Legal']
const cities = ['Bristol', 'Leeds', 'Norwich', 'Perth']
const firstNames = ['Aisha', 'Ben', 'Chloe', 'Daniel', 'Elena', 'Farid', 'Grace', 'Hugo']
const lastNames = ['Archer', 'Bose', 'Clarke', 'Dupont', 'Evans', 'Fischer', 'Garcia']
const problems = [
  'No network',
  'Printer offline',
  'Password reset',
  'Mailbox full',
  'Slow laptop',
  'VPN drops',
  'New starter',
]
const places = ['at reception', 'in the warehouse', 'in accounts', 'on the second floor', 'for a home worker']

const statuses = [
  { id: 1, name: 'New', colour: '#2bd3c6', type: 0, sequence: 1 },
  { id: 2, name: 'In Progress', colour: '#1e88e5', type: 0, sequence: 2 },
  { id: 4, name: 'With User', colour: '#fdd835', type: 0, sequence: 3 },
  { id: closedStatusId, name: 'Closed', colour: '#757575', type: 0, sequence: 4 },
]
const ticketTypes = [
  { id: 1, name: 'Incident', use: 'ticket', sequence: 1 },
  { id: 3, name: 'Service Request', use: 'ticket', sequence: 2 },
  { id: 4, name: 'Problem', use: 'ticket', sequence: 3 },
]
const teams = [
  { id: 1, name: 'First Line', sequence: 1, forrequests: true },
  { id: 2, name: 'Second Line', sequence: 2, forrequests: true },
]
const agents = [
  {
    id: 1,
    name: 'Robin Field',
    email: 'robin.field@msp.example',
    team_id: 1,
    team: 'First Line',
    isdisabled: false,
    is_agent: true,
  },
  {
    id: 2,
    name: 'Sam Okafor',
    email: 'sam.okafor@msp.example',
    team_id: 1,
    team: 'First Line',
    isdisabled: false,
    is_agent: true,
  },
  {
    id: 3,
    name: 'Toni Weber',
    email: 'toni.weber@msp.example',
    team_id: 2,
    team: 'Second Line',
    isdisabled: false,
    is_agent: true,
  },
]
const assetTypes = [
  { id: 1, name: 'Laptop' },
  { id: 2, name: 'Printer' },
]
const priorityNames = ['Critical', 'High', 'Medium', 'Low']

/**
 * Records of a small managed service provider: clients with sites, users and assets, and tickets with their actions.
 * Every reference to another record is an id that exists.
 *
 * @param tickets Number of tickets.
 * @param seed Seed of the random values: the same seed gives the same records.
 */
export function createDemoRecords(tickets: number, seed: number): HaloRecords {
  const random = createRandom(seed)
  const priorities = priorityNames.map((name, index) => ({
    id: randomUuid(random),
    priorityid: index + 1,
    slaid: 1,
    name,
  }))
  const clients = clientNames.map((name, index) => ({ id: index + 1, name, toplevel_id: 1, inactive: false }))
  const sites = clients.flatMap((client) => createSites(client))
  const users = sites.flatMap((site) => createUsers(site, random))
  const assets = users.map((user) => createAsset(user, random))
  const faults = Array.from({ length: tickets }, (_, index) => createTicket(index, users, random))
  return {
    Status: statuses,
    Priority: priorities,
    TicketType: ticketTypes,
    Team: teams,
    Agent: agents,
    Client: clients,
    Site: sites,
    Users: users,
    Asset: assets,
    Tickets: faults,
    Actions: faults.map((ticket) => createAction(ticket)),
  }
}

function createSites(client: { id: number; name: string }) {
  return cities.slice(0, 2 + (client.id % 2)).map((city, index) => ({
    id: client.id * 10 + index,
    name: city,
    client_id: client.id,
    client_name: client.name,
    clientsite_name: `${client.name}/${city}`,
    inactive: false,
  }))
}

type DemoSite = ReturnType<typeof createSites>[number]

function createUsers(site: DemoSite, random: Random) {
  return [1, 2, 3].map((number) => {
    const firstname = pick(random, firstNames)
    const surname = pick(random, lastNames)
    return {
      id: site.id * 10 + number,
      name: `${firstname} ${surname}`,
      firstname,
      surname,
      emailaddress: `${firstname}.${surname}@client${site.client_id}.example`.toLowerCase(),
      client_id: site.client_id,
      client_name: site.client_name,
      site_id: site.id,
      site_name: site.name,
      inactive: false,
    }
  })
}

type DemoUser = ReturnType<typeof createUsers>[number]

function createAsset(user: DemoUser, random: Random): HaloRecord {
  const type = pick(random, assetTypes)
  return {
    id: user.id,
    inventory_number: `${type.name.slice(0, 3).toUpperCase()}-${user.id}`,
    key_field: `${type.name} of ${user.name}`,
    assettype_id: type.id,
    assettype_name: type.name,
    client_id: user.client_id,
    client_name: user.client_name,
    site_id: user.site_id,
    site_name: user.site_name,
    inactive: false,
  }
}

function createTicket(index: number, users: readonly DemoUser[], random: Random) {
  const user = pick(random, users)
  const status = pick(random, statuses)
  const type = pick(random, ticketTypes)
  const agent = pick(random, agents)
  const summary = `${pick(random, problems)} ${pick(random, places)}`
  const occurred = firstDay + index * hour
  const isClosed = status.id === closedStatusId
  return {
    id: 1000 + index,
    summary,
    details: `${user.name} reports: ${summary.toLowerCase()}.`,
    dateoccurred: new Date(occurred).toISOString(),
    ...(isClosed && { dateclosed: new Date(occurred + 5 * hour).toISOString() }),
    hasbeenclosed: isClosed,
    status_id: status.id,
    status_name: status.name,
    tickettype_id: type.id,
    tickettype_name: type.name,
    priority_id: 1 + Math.floor(random() * priorityNames.length),
    sla_id: 1,
    client_id: user.client_id,
    client_name: user.client_name,
    site_id: user.site_id,
    site_name: user.site_name,
    user_id: user.id,
    user_name: user.name,
    user_email: user.emailaddress,
    agent_id: agent.id,
    agent_name: agent.name,
    team_id: agent.team_id,
    team: agent.team,
  }
}

function createAction(ticket: ReturnType<typeof createTicket>): HaloRecord {
  return {
    id: 1,
    ticket_id: ticket.id,
    outcome: 'First response',
    note: `Looking into it: ${ticket.summary.toLowerCase()}.`,
    who_type: 1,
    who_agentid: ticket.agent_id,
    datetime: new Date(Date.parse(ticket.dateoccurred) + hour).toISOString(),
    timetaken: 0.25,
    hiddenfromuser: false,
  }
}
