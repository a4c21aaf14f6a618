import type { Expressions } from '../../stores/dialect.ts'
import { closedNote, days, inDays, isOpen, ticketColumns, ticketColumnsNeed } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

export const openTickets: View = {
  name: 'open_tickets',
  words: 'Open tickets by age, with the time since anything happened on them.',
  notes: [closedNote, 'Ages are those of the clock, nights and weekends included.'],
  columns: {
    ...ticketColumns,
    team: 'Name of the team.',
    status_id: 'Id of the status.',
    status_name: 'Its name.',
    priority_id: 'Number of the priority within the SLA of the ticket.',
    opened_at: 'When the ticket was opened.',
    last_action_at: 'When the last action was.',
    age_days: 'Days since it was opened.',
    idle_days: 'Days since the last action; without one, since it was opened.',
    age_band: 'under 1 day, 1 to 3 days, 3 to 7 days, 7 to 30 days, or over 30 days: by the age before it is rounded.',
    age_band_number: 'Number of the band, from 1: the order of bands.',
  },
  needs: {
    tickets: [
      ...ticketColumnsNeed,
      ...['team', 'status_id', 'status_name'],
      ...['priority_id', 'dateoccurred', 'lastactiondate'],
    ],
    agent: ['id', 'name'],
    status: ['id', 'name'],
  },
  query: (expressions) => sql`
    WITH aged AS (
      SELECT t.id AS ticket_id, t.summary, t.client_id, t.client_name, t.agent_id,
        coalesce(a.name, t.agent_name) AS agent_name, t.team, t.status_id,
        coalesce(s.name, t.status_name) AS status_name, t.priority_id,
        t.dateoccurred AS opened_at, t.lastactiondate AS last_action_at,
        ${days(expressions, 't.dateoccurred', expressions.now)} AS age_days,
        ${days(expressions, 'coalesce(t.lastactiondate, t.dateoccurred)', expressions.now)} AS idle_days,
        ${bandNumber(expressions)} AS age_band_number
      FROM tickets t
      LEFT JOIN agent a ON a.id = t.agent_id
      LEFT JOIN status s ON s.id = t.status_id
      WHERE t.deleted_at IS NULL AND ${isOpen}
    )
    SELECT ticket_id, summary, client_id, client_name, agent_id, agent_name, team, status_id, status_name, priority_id,
      opened_at, last_action_at, age_days, idle_days,
      CASE age_band_number WHEN 1 THEN 'under 1 day' WHEN 2 THEN '1 to 3 days' WHEN 3 THEN '3 to 7 days'
        WHEN 4 THEN '7 to 30 days' WHEN 5 THEN 'over 30 days' END AS age_band,
      age_band_number
    FROM aged`,
}

/** Number of the band of a ticket `t`, by the moment of its opening: the age that is shown is rounded. */
function bandNumber({ hoursFromNow }: Expressions): string {
  const since = (age: number) => `t.dateoccurred > ${hoursFromNow(inDays(-age))}`
  return sql`
    CASE WHEN ${since(1)} THEN 1
      WHEN ${since(3)} THEN 2
      WHEN ${since(7)} THEN 3
      WHEN ${since(30)} THEN 4
      WHEN t.dateoccurred IS NOT NULL THEN 5 END`
}
