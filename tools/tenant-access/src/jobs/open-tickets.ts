import { idOrName } from '../names/name-of-record.ts'
import type { Row } from '../records/row.ts'
import { dateField, numberField, textField } from './fields.ts'
import type { TenantReader } from './tenant-reader.ts'

/** What narrows a list of tickets: ids or names. */
export interface TicketFilters {
  client?: string | undefined
  /** `me` is the agent who is signed in. */
  agent?: string | undefined
  team?: string | undefined
}

/** What makes lists carry the names and the date that they leave out otherwise. */
const shown = { includeagent: true, includestatus: true, includeslaactiondate: true }

/** All open tickets that the filters leave, with the names of their agents and statuses. */
export function readOpenTickets(reader: TenantReader, filters: TicketFilters): Promise<Row[]> {
  const { client, agent, team } = filters
  return reader.readAll('getTickets', {
    open_only: true,
    ...shown,
    ...(client !== undefined && { client_id: idOrName(client, { section: 'Client', basis: 'documented' }) }),
    ...(agent !== undefined && { agent_id: idOrName(agent, { section: 'Agent', basis: 'documented' }) }),
    ...(team !== undefined && { team: [idOrName(team, { section: 'Team', basis: 'convention' })] }),
  })
}

/** Whether nobody has a ticket: it has no agent, or the agent named Unassigned, who stands for none. */
export function isUnassigned(ticket: Row): boolean {
  return numberField(ticket, 'agent_id') < 1 || textField(ticket, 'agent_name').toLowerCase() === 'unassigned'
}

/** Hours after its opening in which a ticket is new. */
const newHours = 24

/** Whether a ticket came in lately. */
export function isNew(ticket: Row, now: Date): boolean {
  const opened = dateField(ticket, 'dateoccurred')
  return opened !== undefined && now.getTime() - opened.getTime() < newHours * 3_600_000
}
