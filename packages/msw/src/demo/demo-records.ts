import type { HaloRecord } from '../records/collection.ts'
import { createRandom, pick, type Random } from '../records/random.ts'
import type { HaloRecords } from '../records/record-store.ts'
import { closedStatusId } from '../table/halo-facts.generated.ts'
import { createBusiness } from './demo-business.ts'
import { createClientFields, createTicketFields, fieldInfos } from './demo-custom-fields.ts'
import {
  assetStatuses,
  assetTypes,
  categories,
  createPriorities,
  createSetUp,
  outcomes,
  statuses,
  ticketTypes,
} from './demo-set-up.ts'

/** The first demo ticket is dated here, so that every run has the same records. */
const firstDay = Date.UTC(2026, 0, 5, 8)

const hour = 3_600_000

const firstDate = new Date(firstDay).toISOString()

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
/**
 * Records of a small managed service provider: clients with sites, users and assets, and tickets with their actions.
 * Every reference to another record is an id that exists.
 *
 * @param tickets Number of tickets.
 * @param seed Seed of the random values: the same seed gives the same records.
 */
export function createDemoRecords(tickets: number, seed: number): HaloRecords {
  const random = createRandom(seed)
  const priorities = createPriorities(random)
  const clients = clientNames.map((name, index) => createClient(index + 1, name))
  const sites = clients.flatMap((client) => createSites(client))
  const users = sites.flatMap((site) => createUsers(site, random))
  const assets = users.map((user) => createAsset(user, random))
  const faults = Array.from({ length: tickets }, (_, index) => createTicket(index, users, random))
  return {
    ...createSetUp(priorities),
    ...createBusiness(firstDay, clients, faults),
    FieldInfo: fieldInfos,
    Agent: agents,
    Client: clients,
    Site: sites,
    Users: users,
    Asset: assets,
    Tickets: faults,
    Actions: faults.map((ticket) => createAction(ticket)),
  }
}

function createClient(id: number, name: string) {
  const customfields = createClientFields()
  return { id, name, toplevel_id: 1, toplevel_name: 'Customers', inactive: false, customfields, alastupdate: firstDate }
}

function createSites(client: { id: number; name: string }) {
  return cities.slice(0, 2 + (client.id % 2)).map((city, index) => ({
    id: client.id * 10 + index,
    name: city,
    client_id: client.id,
    client_name: client.name,
    clientsite_name: `${client.name}/${city}`,
    inactive: false,
    slastupdate: firstDate,
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
      ulastupdate: firstDate,
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
    user_id: user.id,
    status_id: 1,
    status_name: assetStatuses[0],
    inactive: false,
    dlastupdate: firstDate,
  }
}

function createTicket(index: number, users: readonly DemoUser[], random: Random) {
  const user = pick(random, users)
  const status = pick(random, statuses)
  const type = pick(random, ticketTypes)
  const agent = pick(random, agents)
  const summary = `${pick(random, problems)} ${pick(random, places)}`
  const priority = 1 + Math.floor(random() * 4)
  const category = categories[index % 3]
  const isClosed = status.id === closedStatusId
  const after = (hours: number) => new Date(firstDay + (index + hours) * hour).toISOString()
  return {
    id: 1000 + index,
    summary,
    details: `${user.name} reports: ${summary.toLowerCase()}.`,
    dateoccurred: after(0),
    ...(isClosed && { dateclosed: after(5) }),
    hasbeenclosed: isClosed,
    lastactiondate: after(1),
    last_update: after(isClosed ? 5 : 1),
    status_id: status.id,
    status_name: status.name,
    tickettype_id: type.id,
    tickettype_name: type.name,
    priority_id: priority,
    sla_id: 1,
    respondbydate: after(2 ** (priority - 1)),
    fixbydate: after(8 * 2 ** (priority - 1)),
    slaactiondate: after(1),
    slatimeleft: isClosed ? 0 : 8 * 2 ** (priority - 1),
    onhold: false,
    timetaken: 0.25,
    category_1: category?.value,
    categoryid_1: category?.id,
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
    attachment_count: 0,
    customfields: createTicketFields(index),
  }
}

function createAction(ticket: ReturnType<typeof createTicket>): HaloRecord {
  return {
    id: 1,
    ticket_id: ticket.id,
    outcome: outcomes[0]?.name,
    outcome_id: outcomes[0]?.id,
    note: `Looking into it: ${ticket.summary.toLowerCase()}.`,
    who: ticket.agent_name,
    who_type: 1,
    who_agentid: ticket.agent_id,
    datetime: new Date(Date.parse(ticket.dateoccurred) + hour).toISOString(),
    actiondatecreated: new Date(Date.parse(ticket.dateoccurred) + hour).toISOString(),
    timetaken: 0.25,
    hiddenfromuser: false,
  }
}
