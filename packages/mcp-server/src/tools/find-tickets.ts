import { z } from 'zod'
import { planCall } from '../calls/plan-call.ts'
import { runRead } from '../calls/run-read.ts'
import { pageInput } from './call-input.ts'
import { ticketFilterInput } from './ticket-tables.ts'
import { defineTool } from './tool.ts'

const fields = [
  'id',
  'summary',
  'client_name',
  'user_name',
  'status_name',
  'agent_name',
  'team',
  'dateoccurred',
  'lastactiondate',
]

export const findTickets = defineTool({
  name: 'find_tickets',
  title: 'Find tickets',
  words: 'Tickets by text and filters (ids or names), newest activity first. Open ones unless closed is true.',
  kind: 'read',
  input: z.strictObject({
    text: z.string().optional(),
    ...ticketFilterInput,
    status: z.string().optional(),
    type: z.string().optional(),
    since: z.string().optional().describe('changed since: 2026-01-31 or 7d'),
    closed: z.boolean().optional(),
    ...pageInput,
  }),
  async run(call, { text, client, agent, team, status, type, since, closed = false, limit = 20, page = 1 }) {
    const parameters = {
      search: text,
      client_id: client,
      agent_id: agent,
      team,
      status,
      requesttype_id: type,
      lastupdatefromdate: since,
      ...(closed ? { includeclosed: 'true' } : { open_only: true }),
      ...{ includeagent: true, includestatus: true, order: 'lastactiondate', orderdesc: true },
    }
    const request = planCall(call.catalog, { operation: 'getTickets', parameters })
    return { ...(await runRead(call, { request, fields, limit, page })), title: closed ? 'Tickets' : 'Open tickets' }
  },
})
