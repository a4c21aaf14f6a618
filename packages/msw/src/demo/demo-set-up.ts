import type { HaloRecord } from '../records/collection.ts'
import { type Random, randomUuid } from '../records/random.ts'
import { closedStatusId } from '../table/halo-facts.generated.ts'

/** Statuses of tickets, in the order in which a ticket goes through them. */
export const statuses = [
  { id: 1, name: 'New', colour: '#2bd3c6', type: 0, sequence: 1 },
  { id: 2, name: 'In Progress', colour: '#1e88e5', type: 0, sequence: 2 },
  { id: 4, name: 'With User', colour: '#fdd835', type: 0, sequence: 3 },
  { id: closedStatusId, name: 'Closed', colour: '#757575', type: 0, sequence: 4 },
]

export const ticketTypes = [
  { id: 1, name: 'Incident', use: 'ticket', sequence: 1 },
  { id: 3, name: 'Service Request', use: 'ticket', sequence: 2 },
  { id: 4, name: 'Problem', use: 'ticket', sequence: 3 },
]

export const teams = [
  { id: 1, name: 'First Line', sequence: 1, forrequests: true },
  { id: 2, name: 'Second Line', sequence: 2, forrequests: true },
]

/** Categories of tickets by the number of the field that holds them; sub-categories are in the path of their `value`. */
export const categories = [
  { id: 1, type_id: 1, category_name: 'Hardware', value: 'Hardware' },
  { id: 2, type_id: 1, category_name: 'Laptop', value: 'Hardware>Laptop' },
  { id: 3, type_id: 1, category_name: 'Software', value: 'Software' },
  { id: 4, type_id: 2, category_name: 'Fault', value: 'Fault' },
]

export const outcomes = [
  { id: 1, outcome: 'First response', buttonname: 'Respond', sequence: 1, hidden: false },
  { id: 2, outcome: 'Note', buttonname: 'Note', sequence: 2, hidden: false },
  { id: 3, outcome: 'Resolved', buttonname: 'Resolve', sequence: 3, hidden: false },
].map((outcome) => ({ ...outcome, name: outcome.outcome }))

export const assetTypes = [
  { id: 1, name: 'Laptop' },
  { id: 2, name: 'Printer' },
]

export const assetStatuses = ['In Use', 'In Stock', 'Retired']

const priorityNames = ['Critical', 'High', 'Medium', 'Low']

/** Choices by the number of their list. That of the events of webhooks is HaloPSA's, the others are the double's own. */
const choices: Readonly<Record<number, readonly (readonly [id: number, name: string])[]>> = {
  27: assetStatuses.map((name, index) => [index + 1, name] as const),
  28: [
    [1, 'Company-wide'],
    [2, 'Department'],
    [3, 'One user'],
  ],
  29: [
    [1, 'High'],
    [2, 'Medium'],
    [3, 'Low'],
  ],
  64: [
    [3, 'New ticket'],
    [19, 'Updated by the user'],
    [39, 'Closed'],
    [61, 'Updated'],
    [76, 'Status changed'],
    [1072, 'Deleted'],
  ],
}

/** Priorities of the one SLA: tickets name them by `priorityid`. */
export function createPriorities(random: Random) {
  return priorityNames.map((name, index) => ({
    id: randomUuid(random),
    priorityid: index + 1,
    slaid: 1,
    sla_name: 'Standard',
    name,
    responsetime: 2 ** index,
    responseunits: 'H',
    fixtime: 8 * 2 ** index,
    fixunits: 'H',
    ishidden: false,
  }))
}

/** What start-up checks of integrations read, beside the sections that tickets refer to. */
export function createSetUp(priorities: readonly HaloRecord[]) {
  return {
    Status: statuses,
    TicketType: ticketTypes,
    Team: teams,
    Category: categories,
    Outcome: outcomes,
    AssetType: assetTypes,
    Priority: priorities,
    SLA: [{ id: 1, name: 'Standard', priorities, workday_id: 1, inactive: false }],
    Workday: [{ id: 1, name: 'Weekdays', start: '1899-12-30T09:00:00', end: '1899-12-30T17:00:00' }],
    Lookup: createLookups(),
    TopLevel: [{ id: 1, name: 'Customers', long_name: 'Customers', inactive: false }],
  }
}

function createLookups(): HaloRecord[] {
  return Object.entries(choices).flatMap(([lookupid, values]) =>
    values.map(([id, name], index) => ({ lookupid: Number(lookupid), id, name, sequence: index + 1, inactive: false })),
  )
}
