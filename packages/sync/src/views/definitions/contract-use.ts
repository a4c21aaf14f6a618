import { actionDate, actionsOfTickets, count, days, inDays, timeNote } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

export const contractUse: View = {
  name: 'contract_use',
  words: 'Contracts with the hours of work that were charged to them.',
  notes: [
    timeNote,
    'Hours are those of actions whose `action_contract_id` names the contract; which actions carry it was never recorded. What is left of hours paid in advance is no field of the list: `GET /ClientContract/{id}` has it.',
  ],
  columns: {
    contract_id: 'Id of the contract.',
    contract_ref: 'Its reference, by which people know it.',
    client_id: 'Id of the client.',
    client_name: 'Its name.',
    contract_type: 'Kind of contract, as text.',
    starts_at: 'When it begins.',
    ends_at: 'When it ends; `NULL` where it does not.',
    days_left: 'Days until then; negative behind it.',
    is_current: 'Whether it is active, has begun and has not ended.',
    period_charge: 'Amount that is billed for a period.',
    units_free: 'Number of units that are free.',
    hours: 'Hours of work charged to it, ever.',
    hours_30_days: 'Those of the last 30 days.',
    tickets: 'Tickets that they are on.',
    last_worked_at: 'When the last of it was.',
  },
  needs: {
    client_contract: [
      ...['id', 'ref', 'client_id', 'client_name', 'contracttype_name', 'start_date', 'end_date', 'active', 'expired'],
      ...['periodchargeamount', 'numberofunitsfree'],
    ],
    actions: ['ticket_id', 'datetime', 'actiondatecreated', 'timetaken', 'action_contract_id'],
    tickets: ['id'],
  },
  query: (expressions) => sql`
    WITH used AS MATERIALIZED (
      SELECT x.action_contract_id AS contract_id, sum(x.timetaken) AS hours,
        sum(CASE WHEN ${actionDate} >= ${expressions.hoursFromNow(inDays(-30))} THEN x.timetaken END) AS hours_30_days,
        ${count('DISTINCT x.ticket_id')} AS tickets, max(${actionDate}) AS last_worked_at
      FROM ${actionsOfTickets}
      WHERE x.deleted_at IS NULL AND x.timetaken > 0
      GROUP BY 1
    )
    SELECT c.id AS contract_id, c.ref AS contract_ref, c.client_id, c.client_name, c.contracttype_name AS contract_type,
      c.start_date AS starts_at, c.end_date AS ends_at, ${days(expressions, expressions.now, 'c.end_date')} AS days_left,
      c.active IS NOT FALSE AND c.expired IS NOT TRUE AND (c.start_date <= ${expressions.now}) IS NOT FALSE
        AND (c.end_date > ${expressions.now}) IS NOT FALSE AS is_current,
      c.periodchargeamount AS period_charge, c.numberofunitsfree AS units_free,
      ${expressions.rounded('coalesce(u.hours, 0)', 2)} AS hours,
      ${expressions.rounded('coalesce(u.hours_30_days, 0)', 2)} AS hours_30_days,
      coalesce(u.tickets, 0) AS tickets, u.last_worked_at
    FROM client_contract c
    LEFT JOIN used u ON u.contract_id = c.id
    WHERE c.deleted_at IS NULL`,
}
