import { days, inDays } from '../parts.ts'
import { sql } from '../sql.ts'
import type { View } from '../view.ts'

/** Columns that hold the date on which something of an asset ends. */
const ends = { warranty_end: 'warranty', labour_warranty_end: 'labour warranty', contract_end_date: 'contract' }

const daysBack = 30
const daysAhead = 90

export const expiringAssets: View = {
  name: 'expiring_assets',
  words: `Assets whose warranty or contract ends in the next ${daysAhead} days or has ended in the last ${daysBack}, a row for each end.`,
  notes: [
    'Inactive assets are left out. Whether the list fills `warranty_end` and `labour_warranty_end` was never recorded; `contract_end_date` did not come with the one asset that was.',
    'Tenants often keep such dates in custom fields, which are columns `cf_…` of `asset`: make a view of your own over them.',
  ],
  columns: {
    asset_id: 'Id of the asset.',
    inventory_number: 'Its inventory number.',
    asset_name: 'Its key field.',
    asset_type: 'Name of its type.',
    client_id: 'Id of the client.',
    client_name: 'Its name.',
    site_name: 'Name of the site.',
    ends: 'What ends: warranty, labour warranty or contract.',
    ends_at: 'When it ends.',
    days_left: 'Days until then; negative behind it.',
  },
  needs: {
    asset: [
      ...['id', 'inventory_number', 'key_field', 'assettype_name', 'client_id', 'client_name', 'site_name', 'inactive'],
      ...Object.keys(ends),
    ],
  },
  query: (expressions) => sql`
    WITH ending AS (
      ${Object.entries(ends)
        .map(
          ([column, what]) => sql`
            SELECT id, inventory_number, key_field, assettype_name, client_id, client_name, site_name,
              '${what}' AS ends, ${column} AS ends_at
            FROM asset
            WHERE deleted_at IS NULL AND inactive IS NOT TRUE`,
        )
        .join('\nUNION ALL\n')}
    )
    SELECT id AS asset_id, inventory_number, key_field AS asset_name, assettype_name AS asset_type, client_id, client_name,
      site_name, ends, ends_at, ${days(expressions, expressions.now, 'ends_at')} AS days_left
    FROM ending
    WHERE ends_at BETWEEN ${expressions.hoursFromNow(inDays(-daysBack))} AND ${expressions.hoursFromNow(inDays(daysAhead))}`,
}
