import type { View } from './view.ts'
import { billingColumns, isUnbilled } from './work.ts'

export const unbilledTime: View = {
  name: 'unbilled_time',
  words:
    'Work on tickets that is on no invoice, action by action. Work that is marked as not to be billed is left out. What HaloPSA sends for work without an invoice was never recorded: nothing, an empty text and `0` count as none.',
  columns: {
    client_id: 'of the ticket',
    client: 'its name',
    ticket_id: '',
    summary: 'of the ticket',
    action_id: 'number of the action within its ticket',
    day: 'of the work, in UTC',
    agent: 'who did it',
    hours: 'of work',
    charged_hours: 'of these, what is charged',
  },
  reads: {
    actions: [...billingColumns, 'datetime', 'who', 'actionchargehours'],
    tickets: ['id', 'summary', 'client_id', 'client_name'],
  },
  query: ({ day }) => `SELECT t.client_id, t.client_name AS client, w.ticket_id, t.summary, w.id AS action_id,
    ${day('w.datetime')} AS day, w.who AS agent, w.timetaken AS hours, w.actionchargehours AS charged_hours
  FROM actions w LEFT JOIN tickets t ON t.id = w.ticket_id
  WHERE ${isUnbilled}`,
}
