import type { View } from './view.ts'

export const contractUse: View = {
  name: 'contract_use',
  words:
    'Contracts, how long they run, and the work that is charged to them. Work is charged to a contract by the id in its action; that this is the id of the contract is how HaloPSA names its fields, and was never recorded.',
  columns: {
    contract_id: '',
    reference: 'by which people know it',
    client: 'its name',
    active: 'whether it is active',
    starts_at: '',
    ends_at: '',
    days_left: 'until its end, negative behind it; empty where it has none',
    hours: 'of work charged to it in all',
    hours_30_days: 'of these, in the last 30 days',
    tickets: 'number of tickets with such work',
  },
  reads: {
    client_contract: ['id', 'ref', 'client_name', 'active', 'start_date', 'end_date'],
    actions: ['ticket_id', 'id', 'datetime', 'timetaken', 'action_contract_id'],
  },
  query: ({
    now,
    hours,
    rounded,
    daysFromNow,
  }) => `SELECT c.id AS contract_id, c.ref AS reference, c.client_name AS client,
    c.active, c.start_date AS starts_at, c.end_date AS ends_at,
    ${rounded(`${hours(now, 'c.end_date')} / 24`, 1)} AS days_left,
    ${rounded('COALESCE(u.hours, 0)', 2)} AS hours, ${rounded('COALESCE(u.hours_30_days, 0)', 2)} AS hours_30_days,
    COALESCE(u.tickets, 0) AS tickets
  FROM client_contract c
  LEFT JOIN (SELECT w.action_contract_id, SUM(w.timetaken) AS hours, COUNT(DISTINCT w.ticket_id) AS tickets,
      SUM(CASE WHEN w.datetime >= ${daysFromNow(-30)} THEN w.timetaken ELSE 0 END) AS hours_30_days
    FROM actions w WHERE w.deleted_at IS NULL AND w.timetaken > 0 GROUP BY w.action_contract_id) u
    ON u.action_contract_id = c.id
  WHERE c.deleted_at IS NULL`,
}
