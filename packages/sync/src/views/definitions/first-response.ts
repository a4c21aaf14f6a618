import {
  closedNote,
  firstVisibleActions,
  firstVisibleActionsNeed,
  isClosed,
  ticketColumns,
  ticketColumnsNeed,
} from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

export const firstResponse: View = {
  name: 'first_response',
  words: 'The first response to each ticket, and whether it came in time.',
  notes: [
    closedNote,
    'The response is what the ticket says (`first_responsedate`, `responsedate`) where that is later than its opening, and otherwise the first action of an agent that the user sees. Whether lists fill the two fields was never recorded.',
    'Hours are those of the clock, nights and weekends included.',
  ],
  columns: {
    ...ticketColumns,
    priority_id: 'Number of the priority within the SLA of the ticket.',
    opened_at: 'When the ticket was opened.',
    responded_at: 'When the first response was.',
    respond_by: 'Deadline of the response.',
    response_hours: 'Hours between the opening and the response.',
    state: 'in time, late, no deadline, waiting, overdue, or closed without a response.',
  },
  needs: {
    tickets: [
      ...ticketColumnsNeed,
      ...['priority_id', 'status_id'],
      ...['dateoccurred', 'respondbydate', 'first_responsedate', 'responsedate'],
    ],
    actions: firstVisibleActionsNeed,
    agent: ['id', 'name'],
    status: ['id', 'name'],
  },
  query: ({ now, hoursBetween, rounded }) => sql`
    WITH first_action AS (
      ${firstVisibleActions}
    ), responded AS (
      SELECT t.id AS ticket_id, t.summary, t.client_id, t.client_name, t.agent_id,
        coalesce(a.name, t.agent_name) AS agent_name, t.priority_id, t.dateoccurred AS opened_at,
        t.respondbydate AS respond_by, ${isClosed} AS is_closed,
        CASE WHEN t.first_responsedate > t.dateoccurred THEN t.first_responsedate
          WHEN t.responsedate > t.dateoccurred THEN t.responsedate ELSE f.at END AS responded_at
      FROM tickets t
      LEFT JOIN first_action f ON f.ticket_id = t.id
      LEFT JOIN agent a ON a.id = t.agent_id
      WHERE t.deleted_at IS NULL
    )
    SELECT ticket_id, summary, client_id, client_name, agent_id, agent_name, priority_id, opened_at, responded_at,
      respond_by, ${rounded(hoursBetween('opened_at', 'responded_at'), 2)} AS response_hours,
      CASE WHEN responded_at <= respond_by THEN 'in time' WHEN responded_at > respond_by THEN 'late'
        WHEN responded_at IS NOT NULL THEN 'no deadline' WHEN is_closed THEN 'closed without a response'
        WHEN respond_by < ${now} THEN 'overdue' ELSE 'waiting' END AS state
    FROM responded`,
}
