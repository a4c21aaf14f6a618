import { deadline, deadlineColumns, hasClock, isOpen, openColumns } from './tickets.ts'
import type { View } from './view.ts'

/** Hours before a deadline in which a ticket is at risk, as `halo sla` has it. */
const riskHours = 4

export const slaAtRisk: View = {
  name: 'sla_at_risk',
  words: `Open tickets whose next deadline is at most ${riskHours} hours ahead, or over. Those on hold, and those that no agreement holds for, are left out. The next deadline is what HaloPSA calls so, or else the response until there is one, and the resolution.`,
  columns: {
    ticket_id: '',
    summary: '',
    client: 'its name',
    agent: 'name of the agent who has it',
    due_at: 'the next deadline',
    hours_left: 'until then by the clock, negative behind it',
    state: '`breached` or `at risk`',
  },
  reads: {
    tickets: [...openColumns, ...deadlineColumns, 'summary', 'client_name', 'agent_id'],
    agent: ['id', 'name'],
  },
  query: ({ now, hours, rounded }) => `SELECT *, CASE WHEN hours_left < 0 THEN 'breached' ELSE 'at risk' END AS state
  FROM (SELECT d.ticket_id, d.summary, d.client, a.name AS agent, d.due_at, ${rounded(hours(now, 'd.due_at'), 1)} AS hours_left
    FROM (SELECT t.id AS ticket_id, t.summary, t.client_name AS client, t.agent_id, ${deadline} AS due_at
      FROM tickets t WHERE ${isOpen} AND ${hasClock}) d
    LEFT JOIN agent a ON a.id = d.agent_id) r
  WHERE hours_left <= ${riskHours}`,
}
