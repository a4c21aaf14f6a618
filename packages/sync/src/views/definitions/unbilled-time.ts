import { actionDate, actionsOfTickets, timeNote } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

const unbilled = 'x.timetaken - coalesce(x.nonbilltime, 0) - coalesce(x.actionprepayhours, 0)'

export const unbilledTime: View = {
  name: 'unbilled_time',
  words: 'Work on tickets that is on no invoice, action by action.',
  notes: [
    timeNote,
    'It takes the fields by their names: no `actioninvoicenumber` (or 0), `actisbillable` not false, and `timetaken` less `nonbilltime` and `actionprepayhours`. Their values were never recorded: compare a few with HaloPSA before you bill by it.',
  ],
  columns: {
    ticket_id: 'Number of the ticket.',
    action_id: 'Number of the action within it.',
    summary: 'Subject of the ticket.',
    client_id: 'Id of the client.',
    client_name: 'Its name.',
    agent_id: 'Id of the agent who did the work; `NULL` where the action names none.',
    agent_name: 'Name of the agent.',
    worked_at: 'When the action was.',
    hours: 'Hours of work.',
    unbilled_hours: 'Those of them that are neither free of charge nor paid in advance.',
    contract_id: 'Id of the contract that the work is charged to.',
    contract_ref: 'Its reference.',
  },
  needs: {
    actions: [
      ...['ticket_id', 'id', 'datetime', 'actiondatecreated', 'timetaken', 'nonbilltime', 'actionprepayhours'],
      ...['actisbillable', 'actioninvoicenumber', 'action_contract_id', 'action_contract_ref', 'who', 'who_agentid'],
    ],
    tickets: ['id', 'summary', 'client_id', 'client_name'],
    agent: ['id', 'name'],
  },
  query: ({ rounded }) => sql`
    SELECT x.ticket_id, x.id AS action_id, t.summary, t.client_id, t.client_name,
      nullif(x.who_agentid, 0) AS agent_id, coalesce(a.name, x.who) AS agent_name, ${actionDate} AS worked_at,
      x.timetaken AS hours, ${rounded(unbilled, 2)} AS unbilled_hours,
      nullif(x.action_contract_id, 0) AS contract_id, x.action_contract_ref AS contract_ref
    FROM ${actionsOfTickets}
    LEFT JOIN agent a ON a.id = x.who_agentid
    WHERE x.deleted_at IS NULL AND coalesce(x.actioninvoicenumber, '') IN ('', '0') AND x.actisbillable IS NOT FALSE
      AND ${unbilled} > 0`,
}
