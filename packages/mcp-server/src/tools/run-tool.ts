import type { Effect } from '@halopsa/catalog'
import { readAllRecords, type TenantReader } from '@halopsa/tenant-access/jobs/tenant-reader'
import {
  type CallToolResult,
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  type ClientCapabilities,
  type Implementation,
  type InputRequiredResult,
  isInputRequiredResult,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { fitAnswer } from '../answers/fit-answer.ts'
import type { AuditEntry } from '../safety/audit-log.ts'
import { personOf } from '../safety/person.ts'
import type { Surroundings } from '../surroundings.ts'
import { describeFailure } from './describe-failure.ts'
import type { Tool, ToolCall } from './tool.ts'
import { ToolError } from './tool-error.ts'

/** What a request says of its client, from the revision of 2026 on; before, the connection says it once. */
interface Envelope {
  [CLIENT_CAPABILITIES_META_KEY]?: ClientCapabilities
  [CLIENT_INFO_META_KEY]?: Implementation
}

/** Runs a tool: within the budget and the patience of the server, with a line in the audit log however it ends. */
export async function runTool(
  tool: Tool,
  surroundings: Surroundings,
  server: McpServer,
  input: Record<string, unknown>,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const start = performance.now()
  const patience = new AbortController()
  // Cleared at the end of the call: a signal of AbortSignal.timeout would keep what it holds until its time has come.
  const timer = setTimeout(() => patience.abort(new DOMException('Too long', 'TimeoutError')), surroundings.patience)
  const signal = AbortSignal.any([context.mcpReq.signal, patience.signal])
  const entry: Omit<AuditEntry, 'milliseconds'> = {
    profile: surroundings.tenant.profile,
    client: clientOf(server, context),
    person: personOf(context),
    tool: tool.name,
    effect: 'read' as Effect,
    parameters: input,
    outcome: 'answered',
  }
  const note: ToolCall['note'] = (noted) => void Object.assign(entry, noted)
  const call = {
    ...surroundings,
    reader: readerOf(surroundings, signal),
    signal,
    context,
    canAsk: canAsk(server, context),
    note,
  }
  let isOver = false
  try {
    const answer = await tool.run(call, input)
    if (isInputRequiredResult(answer)) return answer
    const { text, structured } = fitAnswer(answer, surroundings.budget)
    return { content: [{ type: 'text', text }], structuredContent: structured }
  } catch (error) {
    isOver = patience.signal.aborted
    const { text, reason } = failureOf(error, context, isOver ? surroundings : undefined)
    entry.outcome = context.mcpReq.signal.aborted ? 'cancelled' : error instanceof ToolError ? 'refused' : 'failed'
    entry.reason = reason
    return { content: [{ type: 'text', text }], isError: true }
  } finally {
    clearTimeout(timer)
    surroundings.audit.add({ ...entry, milliseconds: Math.round(performance.now() - start) })
  }
}

function failureOf(error: unknown, { mcpReq }: ServerContext, overdue: Surroundings | undefined) {
  if (mcpReq.signal.aborted) return { text: 'The call was cancelled.', reason: 'cancelled' }
  if (!overdue) return describeFailure(error)
  const text = `No answer within ${overdue.patience / 1000} s: HaloPSA is slow, or the calls of this tenant are used up for the next minutes. Ask for less, or try again in 300 s.`
  return { text, reason: 'no answer in time' }
}

function readerOf({ catalog, tenant }: Surroundings, signal: AbortSignal): TenantReader {
  const connect = async () => tenant.halo
  return {
    catalog,
    signal,
    connect,
    readAll: (operation, query) => readAllRecords({ catalog, signal, connect }, operation, query),
  }
}

/** Whether the client shows forms of a server to a person: it declares `elicitation`, of forms or without a kind. */
function canAsk(server: McpServer, { mcpReq }: ServerContext): boolean {
  const envelope = mcpReq.envelope as Envelope | undefined
  const capabilities = envelope?.[CLIENT_CAPABILITIES_META_KEY] ?? server.server.getClientCapabilities()
  const elicitation = capabilities?.elicitation
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)
}

function clientOf(server: McpServer, { mcpReq }: ServerContext): string | undefined {
  const envelope = mcpReq.envelope as Envelope | undefined
  const info = envelope?.[CLIENT_INFO_META_KEY] ?? server.server.getClientVersion()
  return info && `${info.name} ${info.version}`
}
