import { daysSince, isOpen, openColumns } from './tickets.ts'
import type { View } from './view.ts'

export const openTicketsByAge: View = {
  name: 'open_tickets_by_age',
  words:
    'Tickets that are open, with their age. A ticket is open while it has no date of closing; whether HaloPSA takes that date away when a ticket is opened again was never recorded.',
  columns: {
    ticket_id: '',
    summary: '',
    client: 'its name',
    status: 'its name',
    agent: 'name of the agent who has it; empty where nobody has',
    opened_at: 'date of the ticket',
    age_days: 'days since then',
    age: 'the same in bands: `0 under a day`, `1 under a week`, `2 under a month`, `3 older`',
  },
  reads: {
    tickets: [...openColumns, 'summary', 'client_name', 'status_id', 'agent_id', 'dateoccurred'],
    status: ['id', 'name'],
    agent: ['id', 'name'],
  },
  query: (expressions) => `SELECT *, CASE WHEN age_days < 1 THEN '0 under a day' WHEN age_days < 7 THEN '1 under a week'
    WHEN age_days < 30 THEN '2 under a month' ELSE '3 older' END AS age
  FROM (SELECT t.id AS ticket_id, t.summary, t.client_name AS client, s.name AS status, a.name AS agent,
      t.dateoccurred AS opened_at, ${daysSince('t.dateoccurred', expressions)} AS age_days
    FROM tickets t LEFT JOIN status s ON s.id = t.status_id LEFT JOIN agent a ON a.id = t.agent_id
    WHERE ${isOpen}) o`,
}
