import {
  closedNote,
  firstVisibleActions,
  firstVisibleActionsNeed,
  isOpen,
  ticketColumns,
  ticketColumnsNeed,
} from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

/** Halo says that there is a response, or one is later than the opening: its date can be that of the ticket itself. */
const hasResponse = `coalesce(t.slaresponsestate, '') <> '' OR t.responsedate > t.dateoccurred OR f.at IS NOT NULL`

/** Hours before a deadline in which a ticket is at risk, as `halo sla` has them. */
const riskHours = 4

export const slaAtRisk: View = {
  name: 'sla_at_risk',
  words: `Open tickets whose SLA is breached, or whose next deadline is within ${riskHours} hours.`,
  notes: [
    closedNote,
    'Tickets on hold and those without an SLA are left out. Hours are those of the clock, so a deadline behind a night is nearer in working hours.',
    'The next deadline is that of the response until there is one, or that of the resolution. A response is known by `slaresponsestate` or `responsedate`, of which it was never recorded whether lists fill them, or by an action of an agent that the user sees.',
  ],
  columns: {
    ...ticketColumns,
    priority_id: 'Number of the priority within the SLA of the ticket.',
    sla: 'breached or at risk.',
    due_for: 'response or resolution.',
    due_at: 'The next deadline.',
    hours_left: 'Hours until then; negative behind it.',
  },
  needs: {
    tickets: [
      ...ticketColumnsNeed,
      ...['priority_id', 'status_id', 'onhold'],
      ...['excludefromsla', 'dateoccurred', 'respondbydate', 'fixbydate', 'responsedate', 'slaresponsestate'],
    ],
    actions: firstVisibleActionsNeed,
    agent: ['id', 'name'],
    status: ['id', 'name'],
  },
  query: ({ now, hoursFromNow, hoursBetween, rounded }) => sql`
    WITH first_action AS (
      ${firstVisibleActions}
    ), deadlines AS (
      SELECT t.id AS ticket_id, t.summary, t.client_id, t.client_name, t.agent_id,
        coalesce(a.name, t.agent_name) AS agent_name, t.priority_id,
        CASE WHEN ${hasResponse} THEN NULL ELSE t.respondbydate END AS respond_by, t.fixbydate AS fix_by
      FROM tickets t
      LEFT JOIN first_action f ON f.ticket_id = t.id
      LEFT JOIN agent a ON a.id = t.agent_id
      WHERE t.deleted_at IS NULL AND t.onhold IS NOT TRUE AND t.excludefromsla IS NOT TRUE
        AND ${isOpen}
    ), due AS (
      SELECT ticket_id, summary, client_id, client_name, agent_id, agent_name, priority_id,
        CASE WHEN fix_by IS NULL OR respond_by <= fix_by THEN 'response' ELSE 'resolution' END AS due_for,
        CASE WHEN fix_by IS NULL OR respond_by <= fix_by THEN respond_by ELSE fix_by END AS due_at
      FROM deadlines
    )
    SELECT ticket_id, summary, client_id, client_name, agent_id, agent_name, priority_id,
      CASE WHEN due_at < ${now} THEN 'breached' ELSE 'at risk' END AS sla, due_for, due_at,
      ${rounded(hoursBetween(now, 'due_at'), 1)} AS hours_left
    FROM due
    WHERE due_at <= ${hoursFromNow(riskHours)}`,
}
