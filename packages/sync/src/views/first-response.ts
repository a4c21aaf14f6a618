import type { View } from './view.ts'

export const firstResponse: View = {
  name: 'first_response',
  words:
    'How long each ticket waited for its first response: the first action of an agent that the user sees, from the date of the ticket on. Actions that came with the ticket, at the same moment, count.',
  columns: {
    ticket_id: '',
    summary: '',
    client: 'its name',
    opened_at: 'date of the ticket',
    responded_at: 'date of the first response; empty where there is none',
    hours: 'by the clock until then',
    respond_by: 'date by which somebody had to respond',
    in_time: 'whether somebody did; empty where there is no such date, or where it is not over yet',
  },
  reads: {
    tickets: ['id', 'summary', 'client_name', 'dateoccurred', 'respondbydate'],
    actions: ['ticket_id', 'id', 'datetime', 'who_agentid', 'hiddenfromuser'],
  },
  query: ({ now, hours, rounded }) => `SELECT f.ticket_id, f.summary, f.client, f.opened_at, f.responded_at,
    ${rounded(hours('f.opened_at', 'f.responded_at'), 2)} AS hours, f.respond_by,
    CASE WHEN f.responded_at IS NOT NULL THEN f.responded_at <= f.respond_by
      WHEN f.respond_by < ${now} THEN FALSE END AS in_time
  FROM (SELECT t.id AS ticket_id, MAX(t.summary) AS summary, MAX(t.client_name) AS client,
      MAX(t.dateoccurred) AS opened_at, MAX(t.respondbydate) AS respond_by, MIN(w.datetime) AS responded_at
    FROM tickets t
    LEFT JOIN actions w ON w.ticket_id = t.id AND w.deleted_at IS NULL AND w.who_agentid > 0
      AND w.hiddenfromuser IS NOT TRUE AND w.datetime >= t.dateoccurred
    WHERE t.deleted_at IS NULL
    GROUP BY t.id) f`,
}
