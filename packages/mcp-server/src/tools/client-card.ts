import { readClientCard } from '@halopsa/tenant-access/jobs/client-card'
import { findRecord } from '@halopsa/tenant-access/names/look-up'
import { idOrName, NameOfRecord } from '@halopsa/tenant-access/names/name-of-record'
import type { Row } from '@halopsa/tenant-access/records/row'
import { z } from 'zod'
import { type Table, tableOf } from '../answers/answer.ts'
import { cleanRecord } from '../answers/clean-value.ts'
import { defineTool } from './tool.ts'

/** Rows of each part of the card. */
const mostRows = 10

export const clientCard = defineTool({
  name: 'client_card',
  title: 'Client card',
  words: 'A client on a page: contacts, sites, open tickets, SLA, contracts, expiring assets, hours of 30 days.',
  kind: 'read',
  input: z.strictObject({ client: z.string().describe('id or name') }),
  async run({ catalog, tenant, reader, signal }, { client: wanted }) {
    const value = idOrName(wanted, { section: 'Client', basis: 'documented' })
    const id = value instanceof NameOfRecord ? await findRecord(catalog, tenant.halo, value, signal) : value
    const card = await readClientCard(reader, Number(id), new Date())
    const { client, assets, time, not_permitted: refused, ...parts } = card
    const record = await cleanRecord(client, Object.keys(client), { longestText: 200 })
    const counts = {
      assets: assets.count,
      assets_with_end_date: assets.with_end_date,
      hours: time.hours,
      hours_days: time.days,
    }
    const tables = Object.entries({ ...parts, hours_by_agent: time.by_agent }).filter(([, rows]) => rows.length > 0)
    return {
      title: 'Client card',
      record: { ...record, ...counts, ...(refused.length > 0 && { not_permitted: refused.join(', ') }) },
      tables: await Promise.all(tables.map(([name, rows]) => partOf(name, rows))),
      next: `Each part has at most ${mostRows} rows; find_tickets and read bring the others.`,
    }
  },
})

async function partOf(name: string, records: readonly Row[]): Promise<Table> {
  const columns = Object.keys(records[0] ?? {})
  const shown = records.slice(0, mostRows)
  const rows = await Promise.all(shown.map((record) => cleanRecord(record, columns, { longestText: 80 })))
  return tableOf(name, columns, rows, records.length)
}
