import { idOrName } from '@halopsa/tenant-access/names/name-of-record'
import type { Flags, FlagValues } from '../command-line/flags.ts'
import type { Context } from '../context.ts'
import type { Row } from '../output/row.ts'
import { dateField, numberField, textField } from './fields.ts'
import { readAll } from './read-job.ts'

/** Options that narrow a list of tickets. */
export const ticketFilters = {
  client: { type: 'text', placeholder: 'ID or NAME', words: 'Only tickets of this client.' },
  agent: { type: 'text', placeholder: 'ID or NAME', words: 'Only tickets of this agent; `me` is you.' },
  team: { type: 'text', placeholder: 'ID or NAME', words: 'Only tickets of this team.' },
} as const satisfies Flags

/** What makes lists carry the names and the date that they leave out otherwise. */
const shown = { includeagent: true, includestatus: true, includeslaactiondate: true }

/** All open tickets that the options leave, with the names of their agents and statuses. */
export function readOpenTickets(context: Context, filters: FlagValues<typeof ticketFilters>): Promise<Row[]> {
  const { client, agent, team } = filters
  return readAll(context, 'getTickets', {
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
