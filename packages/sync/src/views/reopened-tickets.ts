import { daysSince, isOpen, openColumns } from './tickets.ts'
import type { View } from './view.ts'

export const reopenedTickets: View = {
  name: 'reopened_tickets',
  words:
    'Tickets that were closed once and are open. HaloPSA says of a ticket whether it ever was closed; a ticket that was closed again is not here.',
  columns: {
    ticket_id: '',
    summary: '',
    client: 'its name',
    agent: 'name of the agent who has it',
    opened_at: 'date of the ticket',
    age_days: 'days since then',
  },
  reads: {
    tickets: [...openColumns, 'hasbeenclosed', 'summary', 'client_name', 'agent_id', 'dateoccurred'],
    agent: ['id', 'name'],
  },
  query: (expressions) => `SELECT t.id AS ticket_id, t.summary, t.client_name AS client, a.name AS agent,
    t.dateoccurred AS opened_at, ${daysSince('t.dateoccurred', expressions)} AS age_days
  FROM tickets t LEFT JOIN agent a ON a.id = t.agent_id
  WHERE ${isOpen} AND t.hasbeenclosed IS TRUE`,
}
