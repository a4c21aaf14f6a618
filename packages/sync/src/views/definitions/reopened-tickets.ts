import { actionDate, closedNote, closedStatuses, count, isOpen, ticketColumns, ticketColumnsNeed } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

export const reopenedTickets: View = {
  name: 'reopened_tickets',
  words: 'Tickets that were closed and then opened again.',
  notes: [
    closedNote,
    'A ticket is among them when an action took it from closed to another status (`old_status`, `new_status`), or when it is open and `hasbeenclosed` says that it was closed. Whether lists fill these fields was never recorded.',
  ],
  columns: {
    ...ticketColumns,
    opened_at: 'When the ticket was opened first.',
    times_reopened: 'How often actions opened it again; `NULL` where the ticket alone tells.',
    last_reopened_at: 'When the last of them did.',
    is_open: 'Whether it is open now.',
  },
  needs: {
    tickets: [...ticketColumnsNeed, ...['status_id', 'dateoccurred'], 'hasbeenclosed'],
    actions: ['ticket_id', 'datetime', 'actiondatecreated', 'old_status', 'new_status'],
    agent: ['id', 'name'],
    status: ['id', 'name'],
  },
  query: () => sql`
    WITH reopened AS (
      SELECT x.ticket_id, ${count()} AS times_reopened, max(${actionDate}) AS last_reopened_at
      FROM actions x
      WHERE x.deleted_at IS NULL AND x.old_status IN ${closedStatuses}
        AND x.new_status > 0 AND x.new_status NOT IN ${closedStatuses}
      GROUP BY x.ticket_id
    )
    SELECT t.id AS ticket_id, t.summary, t.client_id, t.client_name, t.agent_id,
      coalesce(a.name, t.agent_name) AS agent_name, t.dateoccurred AS opened_at, r.times_reopened, r.last_reopened_at,
      ${isOpen} AS is_open
    FROM tickets t
    LEFT JOIN reopened r ON r.ticket_id = t.id
    LEFT JOIN agent a ON a.id = t.agent_id
    WHERE t.deleted_at IS NULL
      AND (r.ticket_id IS NOT NULL OR (t.hasbeenclosed IS TRUE AND ${isOpen}))`,
}
