import { actionDate, actionsOfTickets, closedNote, count, inDays, timeNote } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'
import { contractUse } from './contract-use.ts'
import { expiringAssets } from './expiring-assets.ts'
import { openTickets } from './open-tickets.ts'
import { slaAtRisk } from './sla-at-risk.ts'
import { unbilledTime } from './unbilled-time.ts'

/** Views whose rows it counts by client. */
const parts = [openTickets, slaAtRisk, unbilledTime, contractUse, expiringAssets]

export const clientPage: View = {
  name: 'client_page',
  words: 'One client on a page: a row for each client with its tickets, time, contracts and assets.',
  notes: [
    `It counts rows of ${parts.map(({ name }) => `\`${name}\``).join(', ')}, and what is said there holds here.`,
    closedNote,
    timeNote,
    'Inactive sites, users and assets are not counted.',
  ],
  columns: {
    client_id: 'Id of the client.',
    client_name: 'Its name.',
    toplevel_name: 'Name of the top level that the client is below.',
    is_inactive: 'Whether the client is inactive.',
    sites: 'Sites.',
    users: 'Users.',
    open_tickets: 'Open tickets.',
    unassigned_tickets: 'Those of them that no agent has.',
    oldest_ticket_days: 'Age of the oldest of them, in days.',
    sla_at_risk: 'Those whose SLA is breached or at risk.',
    hours_30_days: 'Hours of work in the last 30 days.',
    unbilled_hours: 'Hours of work that are on no invoice.',
    current_contracts: 'Contracts that are current.',
    next_contract_end: 'When the next of them ends.',
    assets: 'Assets.',
    expiring_assets: 'Assets of which something ends soon or has ended lately.',
  },
  needs: {
    ...needsOf(parts),
    client: ['id', 'name', 'toplevel_name', 'inactive'],
    site: ['client_id', 'inactive'],
    users: ['client_id', 'inactive'],
  },
  // Hours that are rounded action by action do not sum up to those that were worked.
  query: (expressions) => sql`
    WITH open_ticket AS (
      ${openTickets.query(expressions)}
    ), risk AS (
      ${slaAtRisk.query(expressions)}
    ), unbilled AS (
      ${unbilledTime.query({ ...expressions, rounded: (hours) => hours })}
    ), contract AS (
      ${contractUse.query(expressions)}
    ), expiring AS (
      ${expiringAssets.query(expressions)}
    ), tickets_of_client AS MATERIALIZED (
      SELECT client_id, ${count()} AS number, max(age_days) AS oldest_days,
        CAST(sum(CASE WHEN agent_id > 0 AND lower(coalesce(agent_name, '')) <> 'unassigned' THEN 0 ELSE 1 END) AS integer)
          AS unassigned
      FROM open_ticket GROUP BY client_id
    ), risks_of_client AS MATERIALIZED (
      SELECT client_id, ${count()} AS number FROM risk GROUP BY client_id
    ), time_of_client AS MATERIALIZED (
      SELECT t.client_id, sum(x.timetaken) AS hours
      FROM ${actionsOfTickets}
      WHERE x.deleted_at IS NULL AND x.timetaken > 0 AND ${actionDate} >= ${expressions.hoursFromNow(inDays(-30))}
      GROUP BY t.client_id
    ), unbilled_of_client AS MATERIALIZED (
      SELECT client_id, sum(unbilled_hours) AS hours FROM unbilled GROUP BY client_id
    ), contracts_of_client AS MATERIALIZED (
      SELECT client_id, ${count()} AS number, min(ends_at) AS next_end FROM contract WHERE is_current GROUP BY client_id
    ), assets_of_client AS MATERIALIZED (
      ${countByClient('asset')}
    ), sites_of_client AS MATERIALIZED (
      ${countByClient('site')}
    ), users_of_client AS MATERIALIZED (
      ${countByClient('users')}
    ), expiring_of_client AS MATERIALIZED (
      SELECT client_id, ${count('DISTINCT asset_id')} AS number FROM expiring GROUP BY client_id
    )
    SELECT c.id AS client_id, c.name AS client_name, c.toplevel_name, c.inactive IS TRUE AS is_inactive,
      coalesce(s.number, 0) AS sites, coalesce(u.number, 0) AS users, coalesce(o.number, 0) AS open_tickets,
      coalesce(o.unassigned, 0) AS unassigned_tickets, o.oldest_days AS oldest_ticket_days,
      coalesce(r.number, 0) AS sla_at_risk, ${expressions.rounded('coalesce(w.hours, 0)', 2)} AS hours_30_days,
      ${expressions.rounded('coalesce(b.hours, 0)', 2)} AS unbilled_hours, coalesce(k.number, 0) AS current_contracts,
      k.next_end AS next_contract_end, coalesce(d.number, 0) AS assets, coalesce(e.number, 0) AS expiring_assets
    FROM client c
    LEFT JOIN sites_of_client s ON s.client_id = c.id
    LEFT JOIN users_of_client u ON u.client_id = c.id
    LEFT JOIN tickets_of_client o ON o.client_id = c.id
    LEFT JOIN risks_of_client r ON r.client_id = c.id
    LEFT JOIN time_of_client w ON w.client_id = c.id
    LEFT JOIN unbilled_of_client b ON b.client_id = c.id
    LEFT JOIN contracts_of_client k ON k.client_id = c.id
    LEFT JOIN assets_of_client d ON d.client_id = c.id
    LEFT JOIN expiring_of_client e ON e.client_id = c.id
    WHERE c.deleted_at IS NULL`,
}

function countByClient(table: string): string {
  return `SELECT client_id, ${count()} AS number FROM ${table} WHERE deleted_at IS NULL AND inactive IS NOT TRUE GROUP BY client_id`
}

/** What all of the views need together. */
function needsOf(views: readonly View[]): View['needs'] {
  const needs: Record<string, string[]> = {}
  for (const { needs: own } of views) {
    for (const [table, columns] of Object.entries(own)) {
      needs[table] = [...new Set([...(needs[table] ?? []), ...columns])]
    }
  }
  return needs
}
