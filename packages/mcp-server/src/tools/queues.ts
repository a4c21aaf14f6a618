import { isNew, isUnassigned, readOpenTickets } from '@halopsa/tenant-access/jobs/open-tickets'
import { z } from 'zod'
import { bySla, clientInput, filterText, limitInput, ticketFilterInput, ticketsAnswer } from './ticket-tables.ts'
import { defineTool } from './tool.ts'

export const myQueue = defineTool({
  name: 'my_queue',
  title: 'My queue',
  words: 'Open tickets of the agent of this login, the nearest deadline first.',
  kind: 'read',
  input: z.strictObject({ ...clientInput, ...limitInput }),
  async run({ reader }, { client, limit = 50 }) {
    const tickets = bySla(await readOpenTickets(reader, { client, agent: 'me' }), new Date())
    const columns = ['id', 'summary', 'client_name', 'user_name', 'status_name', 'sla', 'due', 'lastactiondate']
    return ticketsAnswer(`Open tickets of yours${filterText({ client })}`, tickets, { columns, limit })
  },
})

export const triage = defineTool({
  name: 'triage',
  title: 'Triage',
  words: 'Open tickets that nobody has, the nearest deadline first.',
  kind: 'read',
  input: z.strictObject({ ...clientInput, team: z.string().optional(), ...limitInput }),
  async run({ reader }, { client, team, limit = 50 }) {
    const now = new Date()
    const tickets = bySla((await readOpenTickets(reader, { client, team })).filter(isUnassigned), now)
    const rows = tickets.map((ticket) => ({ ...ticket, new: isNew(ticket, now) ? 'new' : null }))
    const columns = ['id', 'summary', 'client_name', 'user_name', 'team', 'new', 'sla', 'due']
    return ticketsAnswer(`Open tickets that nobody has${filterText({ client, team })}`, rows, { columns, limit })
  },
})

export const slaAtRisk = defineTool({
  name: 'sla_at_risk',
  title: 'SLA at risk',
  words: 'Open tickets whose SLA is breached, or within hours (default 4) of it.',
  kind: 'read',
  input: z.strictObject({ ...ticketFilterInput, hours: z.number().min(0).max(1000).optional(), ...limitInput }),
  async run({ reader }, { hours, limit = 50, ...filters }) {
    const tickets = bySla(await readOpenTickets(reader, filters), new Date(), hours)
    const found = tickets.filter(({ sla }) => sla === 'breached' || sla === 'at risk')
    const columns = ['id', 'summary', 'client_name', 'agent_name', 'sla', 'due_for', 'due', 'hours_left']
    return ticketsAnswer(`Open tickets whose SLA is breached or at risk${filterText(filters)}`, found, {
      columns,
      limit,
    })
  },
})
