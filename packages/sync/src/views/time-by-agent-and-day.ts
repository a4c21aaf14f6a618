import type { View } from './view.ts'

export const timeByAgentAndDay: View = {
  name: 'time_by_agent_and_day',
  words: 'Hours of work on tickets, by agent and day (of UTC), as the actions of the tickets have them.',
  columns: {
    day: '`2026-11-25`',
    agent_id: '',
    agent: 'name',
    hours: 'of work',
    charged_hours: 'of these, what is charged',
    actions: 'number of actions with work',
  },
  reads: {
    actions: ['id', 'datetime', 'who_agentid', 'who', 'timetaken', 'actionchargehours'],
    agent: ['id', 'name'],
  },
  query: ({ day, rounded }) => `SELECT ${day('w.datetime')} AS day, w.who_agentid AS agent_id,
    MAX(COALESCE(a.name, w.who)) AS agent, ${rounded('SUM(w.timetaken)', 2)} AS hours,
    ${rounded('SUM(COALESCE(w.actionchargehours, 0))', 2)} AS charged_hours, COUNT(*) AS actions
  FROM actions w LEFT JOIN agent a ON a.id = w.who_agentid
  WHERE w.deleted_at IS NULL AND w.timetaken > 0 AND w.who_agentid > 0
  GROUP BY ${day('w.datetime')}, w.who_agentid`,
}
