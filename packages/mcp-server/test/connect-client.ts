import { openCatalog } from '@halopsa/catalog'
import { HaloClient, type HaloClientOptions } from '@halopsa/core'
import type { HaloServer } from '@halopsa/msw/server'
import { Client, InMemoryTransport } from '@modelcontextprotocol/client'
import { createServer } from '../src/create-server.ts'
import type { AuditEntry } from '../src/safety/audit-log.ts'
import { Confirmations } from '../src/safety/confirmations.ts'
import { Declines } from '../src/safety/declines.ts'
import { Permissions } from '../src/safety/permissions.ts'
import type { QuerySource } from '../src/sql/query-source.ts'
import { reportingDatabase } from '../src/sql/reporting-database.ts'
import type { Surroundings } from '../src/surroundings.ts'

export const catalog = openCatalog()

/** How a server of a test is started, and what its client can do. */
export interface TestOptions {
  allow?: readonly string[]
  sql?: boolean
  /** Databases for queries, beside that of `sql`. */
  querySources?: readonly QuerySource[]
  budget?: number
  patience?: number
  client?: Partial<HaloClientOptions>
  /** Answers questions of the server as a person would. Absent: the client cannot ask. */
  person?: (message: string) => { action: 'accept' | 'decline' | 'cancel'; content?: Record<string, boolean | string> }
}

/** Where a double is, and who may call it. */
export type Application = Pick<HaloServer, 'url' | 'clientId' | 'clientSecret'>

/** A server over a double, in this process, with a client. */
export interface TestServer extends AsyncDisposable {
  client: Client
  /** What the person who started the server was shown. */
  shown: string[]
  audit: AuditEntry[]
  surroundings: Surroundings
  call(tool: string, input?: Record<string, unknown>): Promise<ToolResult>
}

/** What a tool answered. */
export interface ToolResult {
  text: string
  data: Record<string, unknown>
  isError: boolean
}

/** What a server shares, over a double. */
export function surroundingsOf(
  { url, clientId, clientSecret }: Application,
  { allow = [], sql = false, querySources = [], budget = 10_000, patience = 20_000, client = {} }: TestOptions = {},
): Surroundings & { shown: string[]; entries: AuditEntry[] } {
  const halo = new HaloClient({ companyUrl: url, clientId, clientSecret, ...client })
  const tenant = { halo, companyUrl: url, profile: 'test' }
  const shown: string[] = []
  const entries: AuditEntry[] = []
  return {
    catalog,
    tenant,
    permissions: new Permissions(catalog, allow),
    confirmations: new Confirmations(),
    declines: new Declines(),
    audit: { add: (entry) => void entries.push(entry) },
    budget,
    querySources: [...querySources, ...(sql ? [reportingDatabase(catalog, tenant)] : [])],
    patience,
    tellPerson: (text) => void shown.push(text),
    shown,
    entries,
  }
}

/** Starts a server over a double and connects a client to it. */
export async function connectClient(halo: Application, options: TestOptions = {}): Promise<TestServer> {
  const surroundings = surroundingsOf(halo, options)
  const server = createServer(surroundings)
  const { person } = options
  const client = new Client({ name: 'test', version: '1.0.0' }, { capabilities: person ? { elicitation: {} } : {} })
  if (person) {
    client.setRequestHandler('elicitation/create', async ({ params }) => person(params.message))
  }
  const [left, right] = InMemoryTransport.createLinkedPair()
  await server.connect(left)
  await client.connect(right)
  return {
    client,
    shown: surroundings.shown,
    audit: surroundings.entries,
    surroundings,
    call: (tool, input = {}) => callTool(client, tool, input),
    async [Symbol.asyncDispose]() {
      await client.close()
      await server.close()
    },
  }
}

/** Calls a tool. */
export async function callTool(client: Client, name: string, input: Record<string, unknown> = {}): Promise<ToolResult> {
  const result = await client.callTool({ name, arguments: input })
  const content = result.content as { type: string; text?: string }[]
  const text = content.map((part) => part.text ?? '').join('\n')
  const data = (result.structuredContent ?? {}) as Record<string, unknown>
  return { text, data, isError: result.isError === true }
}

/** Requests to the API that were more than reading: what a double was asked to change. */
export function writesOf({ state }: HaloServer): string[] {
  return state.requests
    .filter(({ method, path }) => method !== 'GET' && path.startsWith('/api'))
    .map(({ method, path }) => `${method} ${path}`)
}
