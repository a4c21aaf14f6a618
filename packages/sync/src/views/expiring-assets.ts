import type { View } from './view.ts'

/** Fields that hold the date on which something of an asset ends. */
export const endFields = {
  warranty_end: 'warranty',
  labour_warranty_end: 'labour warranty',
  contract_end_date: 'contract',
}

const ahead = 90
const behind = 30

/** What ends of each asset, and when. */
export const assetEnds = Object.entries(endFields)
  .map(([column, ends]) => `SELECT id, '${ends}' AS ends, ${column} AS ends_at FROM asset`)
  .join('\n    UNION ALL ')

export const expiringAssets: View = {
  name: 'expiring_assets',
  words: `Assets of which something ends in the next ${ahead} days, or has ended in the last ${behind}. Inactive ones are left out.`,
  columns: {
    asset_id: '',
    name: 'first key field of the asset',
    inventory_number: '',
    type: 'name of its type',
    client: 'its name',
    ends: '`warranty`, `labour warranty` or `contract`',
    ends_at: '',
    days_left: 'until then, negative behind it',
  },
  reads: {
    asset: [
      'id',
      'key_field',
      'inventory_number',
      'assettype_name',
      'client_name',
      'inactive',
      ...Object.keys(endFields),
    ],
  },
  query: ({ now, hours, rounded, daysFromNow }) => `SELECT a.id AS asset_id, a.key_field AS name, a.inventory_number,
    a.assettype_name AS type, a.client_name AS client, e.ends, e.ends_at,
    ${rounded(`${hours(now, 'e.ends_at')} / 24`, 1)} AS days_left
  FROM asset a JOIN (${assetEnds}) e ON e.id = a.id
  WHERE a.deleted_at IS NULL AND a.inactive IS NOT TRUE
    AND e.ends_at BETWEEN ${daysFromNow(-behind)} AND ${daysFromNow(ahead)}`,
}
