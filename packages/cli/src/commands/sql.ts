import { orderByHint } from '@halopsa/tenant-access/jobs/order-by-hint'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { defineCommand } from '../command-line/command.ts'
import { mirrorAddress } from '../mirror/mirror-address.ts'
import { printMirrorRows } from '../mirror/print-mirror-rows.ts'
import { readSql } from '../reports/read-sql.ts'
import { runReport } from '../reports/run-report.ts'
import { showRequest } from '../writes/show-request.ts'

/** `halo sql`: runs a query in the reporting database. */
export const command = defineCommand({
  usage: '<query | @FILE | ->',
  words:
    'One statement of T-SQL, which only reads: it runs inside a derived table, so order by needs top. At most 50,000 rows come, and the gateway gives up after about 60 seconds. --limit shortens what is printed, top what is read.',
  positionals: [1, 1],
  examples: [
    'sql "select top 10 faultid, symptom from faults order by faultid desc"',
    'sql @open-tickets.sql --csv > open-tickets.csv',
    'sql - --json < query.sql',
    'sql --mirror halo.db "select status_id, count(*) from tickets group by 1"',
    'sql --mirror halo.db "select * from open_tickets order by age_days desc"',
  ],
  flags: {
    mirror: {
      type: 'text',
      placeholder: 'FILE or URL',
      words: 'Asks a mirror that halo sync has written, in the SQL of its database, without those limits.',
    },
  },
  async run(context, { flags, positionals: [argument = ''] }) {
    const sql = await readSql(argument, context.streams)
    if (flags.mirror !== undefined) {
      const mirror = mirrorAddress('--mirror', flags.mirror)
      const { queryMirror } = await import('@halopsa/sync')
      // Whoever writes a query has chosen its columns.
      await printMirrorRows(context, queryMirror(mirror, sql), { areChosen: true })
      return 0
    }
    const operation = context.catalog.describe('postReport')
    const { method, path: pathTemplate } = operation
    const body = [{ sql, _loadreportonly: true, _testonly: false }]
    const request: PlannedRequest = { operation, method, pathTemplate, pathValues: [], query: {}, body }
    if (context.globals['dry-run']) return showRequest(context, request)
    const { halo } = await context.connect()
    return runReport(context, halo, { request, label: 'The query', hint: orderByHint(sql) })
  },
})
