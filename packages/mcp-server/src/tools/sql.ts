import { fieldNames } from '@halopsa/tenant-access/records/field-names'
import { z } from 'zod'
import { tableOf } from '../answers/answer.ts'
import { cleanRecord } from '../answers/clean-value.ts'
import { defineTool } from './tool.ts'
import { ToolError } from './tool-error.ts'

export const sql = defineTool({
  name: 'sql',
  title: 'Query',
  words: "One select in Halo's reporting database (T-SQL, order by needs top): faults, actions, area, users …",
  kind: 'read',
  input: z.strictObject({ query: z.string(), limit: z.int().min(1).max(1000).optional() }),
  async run(call, { query, limit = 100 }) {
    const [source] = call.querySources
    if (!source)
      throw new ToolError('No queries in this server: only the person who starts it can allow them, with --sql')
    call.note({ operation: `sql:${source.name}` })
    const rows = await source.query(query, call.signal)
    const columns = fieldNames(rows.slice(0, limit))
    const shown = await Promise.all(rows.slice(0, limit).map((row) => cleanRecord(row, columns, { longestText: 500 })))
    const next =
      rows.length > limit
        ? `limit shows ${limit} of ${rows.length} rows; top, where or group by leave less.`
        : undefined
    return { title: 'Query', tables: [tableOf('rows', columns, shown, rows.length)], next }
  },
})
