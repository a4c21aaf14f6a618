import { fieldNames } from '@halopsa/tenant-access/records/field-names'
import { z } from 'zod'
import { tableOf } from '../answers/answer.ts'
import { cleanRecord } from '../answers/clean-value.ts'
import { describeTables } from '../sql/describe-tables.ts'
import type { QuerySource } from '../sql/query-source.ts'
import { defineTool, type Tool } from './tool.ts'
import { ToolError } from './tool-error.ts'

/** The tool for queries, in the databases that a server was started with. */
export function sqlTool(sources: readonly QuerySource[]): Tool {
  const [first] = sources
  if (!first) throw new Error('There is no database to query')
  const names = sources.map(({ name }) => name) as [string, ...string[]]
  const hasTables = sources.some(({ columns }) => columns !== undefined)
  return defineTool({
    name: 'sql',
    title: 'Query',
    words: `One select in ${sources.map(({ dialect }) => dialect).join(', or in ')}.`,
    kind: 'read',
    input: z.strictObject({
      query: hasTables ? z.string().optional() : z.string(),
      ...(hasTables && {
        table: z.string().optional().describe('Instead of query: columns of a table of the mirror; * lists tables'),
      }),
      ...(names.length > 1 && { database: z.enum(names).optional() }),
      limit: z.int().min(1).max(1000).optional(),
    }),
    async run(call, input) {
      const { query, table, database, limit = 100 } = input as SqlInput
      const source = sources.find(({ name, columns }) =>
        database === undefined ? table === undefined || columns !== undefined : name === database,
      )
      call.note({ operation: `sql:${(source ?? first).name}` })
      if ((query === undefined) === (table === undefined)) throw new ToolError('Give either query or table')
      if (table !== undefined) {
        return describeTables(call.catalog, source ?? first, { name: table, signal: call.signal })
      }
      return runQuery(source ?? first, query ?? '', limit, call.signal)
    },
  })
}

/** Of this many columns the empty ones are left out. */
const manyColumns = 20

interface SqlInput {
  query?: string
  table?: string
  database?: string
  limit?: number
}

async function runQuery(source: QuerySource, query: string, limit: number, signal: AbortSignal) {
  const { rows, hasMore } = await source.query(query, { signal, most: limit })
  const all = fieldNames(rows.slice(0, limit))
  const shown = await Promise.all(rows.slice(0, limit).map((row) => cleanRecord(row, all, { longestText: 500 })))
  // A select of everything has hundreds of columns, most of which are empty.
  const columns = all.length > manyColumns ? all.filter((column) => shown.some((row) => row[column] !== null)) : all
  const count = hasMore ? 'of more rows, which nobody counted' : `of ${rows.length} rows`
  const next =
    hasMore || rows.length > limit
      ? `limit shows ${shown.length} ${count}; top or limit in the query, where or group by leave less.`
      : undefined
  return { title: 'Query', tables: [tableOf('rows', columns, shown, hasMore ? undefined : rows.length)], next }
}
