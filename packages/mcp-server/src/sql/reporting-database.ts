import type { Catalog } from '@halopsa/catalog'
import { CommandError } from '@halopsa/command'
import type { Tenant } from '@halopsa/tenant-access/connection/tenant'
import { orderByHint } from '@halopsa/tenant-access/jobs/order-by-hint'
import { isRow } from '@halopsa/tenant-access/records/row'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { visibleText } from '../safety/data-fence.ts'
import { assertReadsOnly } from './assert-reads-only.ts'
import type { QuerySource } from './query-source.ts'

/** Halo's reporting database. A query is sent once: one whose response did not come may still run. */
export function reportingDatabase(catalog: Catalog, { halo }: Pick<Tenant, 'halo'>): QuerySource {
  return {
    name: 'reporting',
    dialect: "Halo's reporting database (T-SQL, order by needs top): faults, actions, area, users …",
    async query(text, { signal }) {
      const sql = text.trim().replace(/;$/, '').trimEnd()
      assertReadsOnly(sql)
      const operation = catalog.describe('postReport')
      const { method, path } = operation
      const body = [{ sql, _loadreportonly: true, _testonly: false }]
      const request: PlannedRequest = { operation, method, pathTemplate: path, pathValues: [], query: {}, body }
      if (effectOf(request) !== 'read') throw new Error('A query would do more than read')
      const response = await halo.request({ method, path, body }, { signal, retry: false })
      const report = isRow(response) ? response.report : undefined
      if (!isRow(report)) throw new CommandError('The query has no rows: the response holds no report')
      if (report.load_error)
        throw new CommandError(`The query failed: ${visibleText(String(report.load_error))}${orderByHint(sql)}`)
      return { rows: Array.isArray(report.rows) ? report.rows.filter(isRow) : [], hasMore: false }
    },
  }
}
