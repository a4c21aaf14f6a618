import { actionDate, actionsOfTickets, count, timeNote, utcNote } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

export const timeByAgentAndDay: View = {
  name: 'time_by_agent_and_day',
  words: 'Hours of work on tickets, by agent and day.',
  notes: [timeNote, utcNote],
  columns: {
    day: 'The day in UTC: a text in SQLite, a date in Postgres.',
    agent_id: 'Id of the agent; `NULL` where the action names none.',
    agent_name: 'Name of the agent.',
    hours: 'Hours of work.',
    entries: 'Actions that have them.',
    tickets: 'Tickets that they are on.',
  },
  needs: {
    actions: ['ticket_id', 'datetime', 'actiondatecreated', 'timetaken', 'who', 'who_agentid'],
    tickets: ['id'],
    agent: ['id', 'name'],
  },
  query: ({ day, rounded }) => sql`
    SELECT ${day(actionDate)} AS day, nullif(x.who_agentid, 0) AS agent_id,
      coalesce(max(a.name), max(x.who)) AS agent_name, ${rounded('sum(x.timetaken)', 2)} AS hours,
      ${count()} AS entries, ${count('DISTINCT x.ticket_id')} AS tickets
    FROM ${actionsOfTickets}
    LEFT JOIN agent a ON a.id = x.who_agentid
    WHERE x.deleted_at IS NULL AND x.timetaken > 0
    GROUP BY 1, 2`,
}
