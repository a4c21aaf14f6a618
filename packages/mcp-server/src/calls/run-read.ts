import { nearNames } from '@halopsa/catalog'
import { lookUpNames } from '@halopsa/tenant-access/names/look-up'
import { recordFields } from '@halopsa/tenant-access/operations/record-fields'
import { chooseColumns } from '@halopsa/tenant-access/records/choose-columns'
import { fieldNames } from '@halopsa/tenant-access/records/field-names'
import { filledFields } from '@halopsa/tenant-access/records/filled-fields'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { sendRequest } from '@halopsa/tenant-access/requests/send-request'
import { type Answer, isPlainName, tableOf } from '../answers/answer.ts'
import { cleanRecord, cleanValue, readDateInUtc } from '../answers/clean-value.ts'
import { optionFor } from '../safety/permissions.ts'
import type { ToolCall } from '../tools/tool.ts'
import { ToolError } from '../tools/tool-error.ts'
import { type PageToRead, readPage } from './read-list.ts'

/** A call that reads, and what of its response is wanted. */
export interface Read extends PageToRead {
  request: PlannedRequest
  fields?: readonly string[] | undefined
}

/** Characters of a text in a list, of one in a record, and of one that was asked for by name. */
const longest = { inList: 160, inRecord: 1_500, askedFor: 12_000 } as const

/**
 * Reads the tenant.
 *
 * @throws ToolError for a call that does more than read, and for fields that no record has.
 */
export async function runRead(call: ToolCall, { request: planned, fields, page, limit }: Read): Promise<Answer> {
  assertReads(call, planned)
  const request = await lookUpNames(call.catalog, call.tenant.halo, planned, call.signal)
  const { operation } = request
  const title = operation ? `${operation.name}` : 'Response'
  if (operation?.list && operation.method === 'get') {
    const named = withNames(request)
    const { records, total, hasMore } = await readPage(call.tenant.halo, named, { page, limit }, call.signal)
    const answer = await listAnswer(call, request, records, fields)
    const next = hasMore ? `There is more: page ${page + 1}, or filters that leave less.` : undefined
    const [table] = answer
    const shown = page > 1 ? `${title}, page ${page}` : title
    return {
      title: shown,
      tables: table ? [{ ...table, total: hasMore || page > 1 ? total : records.length }] : [],
      next,
    }
  }
  return responseAnswer(call, request, await sendRequest(call.tenant.halo, request, call.signal), { fields, limit })
}

function assertReads(call: ToolCall, request: PlannedRequest): void {
  const { operation } = request
  const effect = effectOf(request)
  call.note({ operation: operation?.name, effect })
  if (operation && ['file', 'bytes'].includes(operation.response.format)) throw noFiles(operation.name)
  assertNoQuery(call, request)
  if (effect === 'read' || !operation) return
  const way = call.permissions.allows(operation, effect)
    ? 'use write'
    : `which is not allowed in this server; only the person who starts it can allow it, with ${optionFor(operation, effect)}`
  throw new ToolError(`${operation.name} has the effect ${effect} as it is called here, and read only reads: ${way}`)
}

/** A query goes through the tool for queries, which checks it, and only where the person who starts the server allows it. */
function assertNoQuery({ querySources }: ToolCall, { operation, body }: PlannedRequest): void {
  if (!holdsQuery(body)) return
  const way = querySources.length > 0 ? 'use sql' : 'only the person who starts this server can allow it, with --sql'
  throw new ToolError(`${operation?.name} would run a query, which read does not: ${way}`)
}

function holdsQuery(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([name, member]) => (/sql/i.test(name) && typeof member === 'string' && member.trim() !== '') || holdsQuery(member),
  )
}

/** Parameters that have a list carry names beside ids. */
const namingParameters = ['includestatus', 'includeagent', 'includetickettype'] as const

/** A list with the names that it leaves out otherwise. */
function withNames(request: PlannedRequest): PlannedRequest {
  const known = request.operation?.queryParameters.filter(({ does }) => does === 'shows').map(({ name }) => name)
  const names = namingParameters.filter((name) => known?.includes(name))
  return { ...request, query: { ...Object.fromEntries(names.map((name) => [name, true])), ...request.query } }
}

async function listAnswer(call: ToolCall, request: PlannedRequest, records: readonly Row[], fields: Read['fields']) {
  const { operation } = request
  const known = operation ? recordFields(call.catalog, operation) : {}
  if (fields && records.length > 0) assertFields(fields, [...fieldNames(records), ...Object.keys(known)])
  const details = { fields: known, ...(operation?.list?.key && { key: operation.list.key }) }
  const columns = fields ?? chooseColumns(records, { details, readDate: readDateInUtc })
  const longestText = fields ? longest.inRecord : longest.inList
  const rows = await Promise.all(records.map((record) => cleanRecord(record, columns, { longestText })))
  return [tableOf('records', columns, rows)]
}

async function responseAnswer(
  call: ToolCall,
  request: PlannedRequest,
  response: unknown,
  { fields, limit }: Pick<Read, 'fields' | 'limit'>,
): Promise<Answer> {
  const title = request.operation?.name ?? 'Response'
  if (Array.isArray(response) && response.every(isRow)) {
    const tables = await listAnswer(call, request, response.slice(0, limit), fields)
    return { title, tables: tables.map((table) => ({ ...table, total: response.length })) }
  }
  if (!isRow(response)) {
    const value = await cleanValue('', response, { longestText: longest.askedFor })
    return { title, record: { response: value ?? '(empty)' }, tables: [] }
  }
  const nested = (Object.values(response).find(Array.isArray) ?? []).filter(isRow)
  if (fields) assertFields(fields, Object.keys(response))
  const filled = filledFields(response, undefined, readDateInUtc)
  const own = fields ?? filled.filter((field) => typeof response[field] !== 'object')
  const objects = fields ? [] : filled.filter((field) => typeof response[field] === 'object')
  const record = await cleanRecord(response, own, { longestText: fields ? longest.askedFor : longest.inRecord })
  const next =
    objects.length > 0
      ? `Objects and lists, by fields (a.b): ${objects.filter(isPlainName).slice(0, 40).join(' ')}`
      : undefined
  const isList = fields === undefined && own.length < 4 && nested.length > 0
  const tables = isList ? await listAnswer(call, request, nested.slice(0, limit), undefined) : []
  return { title, record, tables: tables.map((table) => ({ ...table, total: nested.length })), next }
}

/** A file says nothing as text; and some lie in a store elsewhere, where no tool is to send anything. */
function noFiles(operation: string): ToolError {
  return new ToolError(
    `${operation} responds with a file, which no tool shows; halo attachment download saves attachments`,
  )
}

function assertFields(wanted: readonly string[], known: readonly string[]): void {
  const names = new Set(known)
  const unknown = wanted.filter((path) => !names.has(path) && !names.has(path.split('.')[0] ?? ''))
  if (unknown.length === 0) return
  const hints = unknown.map((name) => {
    const near = nearNames(name, names).filter(isPlainName)
    return `${JSON.stringify(name)}${near.length > 0 ? ` (the nearest are ${near.join(', ')})` : ''}`
  })
  throw new ToolError(`The records have no field ${hints.join(', ')}`)
}
