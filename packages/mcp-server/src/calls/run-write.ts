import { lookUpNames } from '@halopsa/tenant-access/names/look-up'
import { filledFields } from '@halopsa/tenant-access/records/filled-fields'
import { isRow } from '@halopsa/tenant-access/records/row'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import { sendRequest } from '@halopsa/tenant-access/requests/send-request'
import type { InputRequiredResult } from '@modelcontextprotocol/server'
import type { Answer } from '../answers/answer.ts'
import { cleanRecord, readDateInUtc } from '../answers/clean-value.ts'
import { confirmWrite } from '../safety/confirm-write.ts'
import { optionFor } from '../safety/permissions.ts'
import type { ToolCall } from '../tools/tool.ts'
import { ToolError } from '../tools/tool-error.ts'

/** What a tool wants to be changed. */
export interface Write {
  request: PlannedRequest
  /** What it does, in a sentence without its full stop. */
  sentence?: string
  /** The code that the person gave to the model. */
  confirmation?: string | undefined
  /** Fields of the response that tell what was done. Default: those that say something. */
  fields?: readonly string[]
}

/**
 * Changes the tenant, once it is allowed and a person has confirmed it. A write is sent once: what may have been processed
 * is not repeated.
 *
 * @throws ToolError where it is not allowed or not confirmed.
 */
export async function runWrite(call: ToolCall, write: Write): Promise<Answer | InputRequiredResult> {
  assertAllowed(call, write.request)
  const request = await lookUpNames(call.catalog, call.tenant.halo, write.request, call.signal)
  const confirmation = await confirmWrite(call, request, write.sentence, write.confirmation)
  if (confirmation.state !== 'confirmed') call.note({ outcome: 'asked for confirmation' })
  if (confirmation.state === 'asking') return confirmation.question
  if (confirmation.state === 'waiting') return waitingAnswer(confirmation.preview)
  call.note({ outcome: 'sent' })
  return writtenAnswer(request, await sendRequest(call.tenant.halo, request, call.signal), write.fields)
}

/**
 * Checks a write against what was allowed when the server started.
 *
 * @throws ToolError with the option that would allow it.
 */
export function assertAllowed(call: ToolCall, request: PlannedRequest): void {
  const { operation } = request
  const effect = effectOf(request)
  if (!operation) throw new ToolError('An operation that the catalogue does not know is never called')
  call.note({ operation: operation.name, effect })
  if (effect === 'read') throw new ToolError(`${operation.name} only reads as it is called here: use read`)
  if (call.permissions.allows(operation, effect)) return
  const reason = operation.effect.effect === effect && operation.effect.reason ? ` (it ${operation.effect.reason})` : ''
  throw new ToolError(
    `${operation.name} has the effect ${effect}${reason}, which is not allowed. Only the person who starts this server can allow it, with ${optionFor(operation, effect)}`,
  )
}

function waitingAnswer(preview: string): Answer {
  return {
    title: 'Nothing was sent yet: a person has to confirm this.',
    record: { preview },
    tables: [],
    next: 'The person finds a code for exactly this request in the log of this server (standard error), good once and for five minutes. Show the preview, ask for the code, and call again with the same arguments and the code as confirmation. You cannot find or guess the code.',
  }
}

async function writtenAnswer(request: PlannedRequest, response: unknown, fields?: readonly string[]): Promise<Answer> {
  const title = `Done: ${request.method.toUpperCase()} ${requestPath(request)}`
  const records = (Array.isArray(response) ? response : [response]).filter(isRow)
  const [record] = records
  if (!record) return { title, tables: [] }
  const shown = fields ?? filledFields(record, undefined, readDateInUtc).slice(0, 25)
  const count = records.length > 1 ? ` (the first of ${records.length} records)` : ''
  return { title: `${title}${count}`, record: await cleanRecord(record, shown, { longestText: 500 }), tables: [] }
}
