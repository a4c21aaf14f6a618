import { assetEnds, endFields } from './expiring-assets.ts'
import { daysSince, deadline, deadlineColumns, hasClock, isOpen, openColumns } from './tickets.ts'
import type { View } from './view.ts'
import { billingColumns, isUnbilled } from './work.ts'

export const clientPage: View = {
  name: 'client_page',
  words:
    'One client in each row: tickets, deadlines, work, contracts and assets at a glance. What the words of the other views say holds here too.',
  columns: {
    client_id: '',
    client: 'its name',
    open_tickets: '',
    breached_tickets: 'open ones whose next deadline is over',
    oldest_ticket_days: 'age of the oldest open one',
    opened_30_days: 'tickets of the last 30 days',
    closed_30_days: 'tickets that were closed in them',
    hours_30_days: 'of work in the last 30 days',
    unbilled_hours: 'of work that is on no invoice',
    active_contracts: '',
    next_contract_end: 'first end of these that is to come',
    assets: 'active ones',
    assets_that_expire: 'of these, such of which something ends in the next 90 days',
  },
  reads: {
    client: ['id', 'name'],
    tickets: [...openColumns, ...deadlineColumns, 'client_id'],
    actions: [...billingColumns, 'datetime'],
    client_contract: ['id', 'client_id', 'active', 'end_date'],
    asset: ['id', 'client_id', 'inactive', ...Object.keys(endFields)],
  },
  query(expressions) {
    const { now, daysFromNow, rounded } = expressions
    const count = (condition: string) => `COUNT(CASE WHEN ${condition} THEN 1 END)`
    return `SELECT c.id AS client_id, c.name AS client, COALESCE(t.open_tickets, 0) AS open_tickets,
    COALESCE(t.breached_tickets, 0) AS breached_tickets, ${daysSince('t.oldest', expressions)} AS oldest_ticket_days,
    COALESCE(t.opened, 0) AS opened_30_days, COALESCE(t.closed, 0) AS closed_30_days,
    ${rounded('COALESCE(h.hours, 0)', 2)} AS hours_30_days, ${rounded('COALESCE(h.unbilled, 0)', 2)} AS unbilled_hours,
    COALESCE(k.contracts, 0) AS active_contracts, k.next_end AS next_contract_end,
    COALESCE(d.assets, 0) AS assets, COALESCE(d.expiring, 0) AS assets_that_expire
  FROM client c
  LEFT JOIN (SELECT t.client_id, ${count(isOpen)} AS open_tickets,
      ${count(`${isOpen} AND ${hasClock} AND ${deadline} < ${now}`)} AS breached_tickets,
      MIN(CASE WHEN ${isOpen} THEN t.dateoccurred END) AS oldest,
      ${count(`t.dateoccurred >= ${daysFromNow(-30)}`)} AS opened, ${count(`t.dateclosed >= ${daysFromNow(-30)}`)} AS closed
    FROM tickets t WHERE t.deleted_at IS NULL GROUP BY t.client_id) t ON t.client_id = c.id
  LEFT JOIN (SELECT t.client_id, SUM(CASE WHEN ${isUnbilled} THEN w.timetaken ELSE 0 END) AS unbilled,
      SUM(CASE WHEN w.datetime >= ${daysFromNow(-30)} THEN w.timetaken ELSE 0 END) AS hours
    FROM actions w JOIN tickets t ON t.id = w.ticket_id
    WHERE w.deleted_at IS NULL GROUP BY t.client_id) h ON h.client_id = c.id
  LEFT JOIN (SELECT client_id, COUNT(*) AS contracts, MIN(CASE WHEN end_date >= ${now} THEN end_date END) AS next_end
    FROM client_contract WHERE deleted_at IS NULL AND active IS TRUE GROUP BY client_id) k ON k.client_id = c.id
  LEFT JOIN (SELECT a.client_id, COUNT(*) AS assets, COUNT(e.id) AS expiring
    FROM asset a LEFT JOIN (SELECT DISTINCT id FROM (${assetEnds}) x
      WHERE ends_at BETWEEN ${now} AND ${daysFromNow(90)}) e ON e.id = a.id
    WHERE a.deleted_at IS NULL AND a.inactive IS NOT TRUE GROUP BY a.client_id) d ON d.client_id = c.id
  WHERE c.deleted_at IS NULL`
  },
}
