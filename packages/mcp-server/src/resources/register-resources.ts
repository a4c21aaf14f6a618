import { type Catalog, type Effect, nearNames, type SchemaDetails } from '@halopsa/catalog'
import { readAllRecords } from '@halopsa/tenant-access/jobs/tenant-reader'
import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  ResourceTemplate,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { type Answer, tableOf } from '../answers/answer.ts'
import { cleanRecord } from '../answers/clean-value.ts'
import { fitAnswer } from '../answers/fit-answer.ts'
import { describeTables } from '../sql/describe-tables.ts'
import type { Surroundings } from '../surroundings.ts'
import { describeFailure } from '../tools/describe-failure.ts'
import { ToolError } from '../tools/tool-error.ts'
import { typeText } from '../tools/type-text.ts'

/** Most names that are offered to somebody who types one. */
const mostNames = 50
/** Whoever types does not wait longer, in milliseconds. */
const patience = 5_000

/** Lists of the tenant that a conversation needs again and again. */
const tenantLists = [
  { name: 'statuses', title: 'Statuses of tickets', operation: 'getStatus', columns: ['id', 'name', 'type'] },
  { name: 'ticket-types', title: 'Ticket types', operation: 'getTicketType', columns: ['id', 'name', 'use'] },
  { name: 'teams', title: 'Teams', operation: 'getTeam', columns: ['id', 'name', 'department_name'] },
  { name: 'priorities', title: 'Priorities', operation: 'getPriority', columns: ['priorityid', 'name', 'slaid'] },
] as const

/** Registers what a person can put into a conversation: schemas of the API, and lists of the tenant. */
export function registerResources(server: McpServer, surroundings: Surroundings): void {
  const { catalog, budget } = surroundings
  server.registerResource(
    'schema',
    new ResourceTemplate('halopsa://schemas/{name}', {
      list: undefined,
      complete: { name: (text) => completeSchema(catalog, text) },
    }),
    { title: 'Schema', description: 'Fields of a record of the API, with types and words', mimeType: 'text/plain' },
    (uri, { name }) => {
      const text = fitAnswer(describeSchema(catalog, String(name), uri), budget).text
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text }] }
    },
  )
  registerMirror(server, surroundings)
  for (const { name, title, operation, columns } of tenantLists) {
    server.registerResource(
      name,
      `halopsa://tenant/${name}`,
      { title, description: `${title} of this tenant, with their ids`, mimeType: 'text/plain' },
      async (uri, context) => {
        const answer = await readTenantList(surroundings, { title, operation, columns }, context)
        return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: fitAnswer(answer, budget).text }] }
      },
    )
  }
}

/** Registers the tables of a mirror, where queries can read one. */
function registerMirror(server: McpServer, { catalog, budget, querySources }: Surroundings): void {
  const source = querySources.find(({ columns }) => columns !== undefined)
  if (!source) return
  const complete = async (text: string) => {
    const columns = (await source.columns?.(AbortSignal.timeout(patience)).catch(() => [])) ?? []
    return [...new Set(columns.map(({ table }) => table))].filter((table) => table.includes(text)).slice(0, mostNames)
  }
  server.registerResource(
    'mirror-table',
    new ResourceTemplate('halopsa://mirror/{table}', { list: undefined, complete: { table: complete } }),
    { title: 'Table of the mirror', description: 'Columns of a table, for queries', mimeType: 'text/plain' },
    async (uri, { table }, { mcpReq }) => {
      try {
        const answer = await describeTables(catalog, source, { name: String(table), signal: mcpReq.signal })
        return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: fitAnswer(answer, budget).text }] }
      } catch (error) {
        if (error instanceof ToolError) throw new ResourceNotFoundError(uri.href, error.message)
        throw new ProtocolError(ProtocolErrorCode.InternalError, describeFailure(error).text)
      }
    },
  )
}

/** Schemas whose name begins with a text, then those that contain it. */
function completeSchema({ schemaNames }: Catalog, text: string): string[] {
  const wanted = text.toLowerCase()
  const containing = schemaNames.filter((name) => name.toLowerCase().includes(wanted))
  const rank = (name: string) => Number(!name.toLowerCase().startsWith(wanted))
  return containing.toSorted((left, right) => rank(left) - rank(right)).slice(0, mostNames)
}

function describeSchema(catalog: Catalog, name: string, uri: URL): Answer {
  if (!catalog.schemaNames.includes(name)) {
    const near = nearNames(name, catalog.schemaNames)
    const hint = near.length > 0 ? `; the nearest are ${near.join(', ')}` : ''
    throw new ResourceNotFoundError(uri.href, `There is no schema ${JSON.stringify(name)}${hint}`)
  }
  const schema = catalog.schema(name)
  const rows = rowsOf(schema)
  return {
    title: `Schema ${name}`,
    tables: [{ name: 'fields', columns: ['name', 'type', 'words'], rows }],
    isCatalog: true,
  }
}

function rowsOf({ fields = {} }: SchemaDetails): string[][] {
  return Object.entries(fields).map(([field, type]) => {
    const target = type.refersTo ? ` (id of ${type.refersTo.section})` : ''
    return [field, `${typeText(type)}${target}`, type.words ?? '']
  })
}

interface TenantList {
  title: string
  operation: string
  columns: readonly string[]
}

async function readTenantList(
  { catalog, tenant, audit }: Surroundings,
  { title, operation, columns }: TenantList,
  { mcpReq }: ServerContext,
): Promise<Answer> {
  const start = performance.now()
  const entry = {
    profile: tenant.profile,
    client: undefined,
    tool: 'resource',
    operation,
    effect: 'read' as Effect,
    parameters: {},
  }
  const add = (outcome: 'answered' | 'failed') =>
    audit.add({ ...entry, outcome, milliseconds: Math.round(performance.now() - start) })
  try {
    const reader = { catalog, signal: mcpReq.signal, connect: async () => tenant.halo }
    const records = await readAllRecords(reader, operation)
    const rows = await Promise.all(records.map((record) => cleanRecord(record, columns, { longestText: 100 })))
    add('answered')
    return { title, tables: [tableOf(title, columns, rows)] }
  } catch (error) {
    add('failed')
    throw new ProtocolError(ProtocolErrorCode.InternalError, describeFailure(error).text)
  }
}
