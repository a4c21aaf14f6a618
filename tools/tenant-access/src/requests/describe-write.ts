import type { Effect } from '@halopsa/catalog'
import { nameOf } from '../names/look-up.ts'
import { NameOfRecord } from '../names/name-of-record.ts'
import { plainText } from '../plain-text.ts'
import { type PlannedRequest, requestPath } from './planned-request.ts'

type Row = Readonly<Record<string, unknown>>

/** A write that is shown before it is sent. */
export interface WriteToShow {
  request: PlannedRequest
  effect: Effect
  /** The records that it changes or deletes, as they are now, where they were read. */
  current: readonly (Row | undefined)[]
}

/** Most fields that are shown of a record. */
const mostFields = 30
const longestValue = 200

/** What a write would do, in lines: the request, its reason for care, and each field with its value before and after. */
export function describeWrite({ request, effect, current }: WriteToShow): string {
  const { operation, method, query, body, form } = request
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, text(value)])).toString()
  // Where the body decides, the reason is that of the other effect.
  const reason = operation?.effect.effect === effect ? operation.effect.reason : undefined
  const heading = `${method.toUpperCase()} ${requestPath(request)}${search && `?${search}`} (${reason ? `${effect}: ${reason}` : effect})`
  if (operation?.role === 'delete')
    return [heading, ...current.map((record) => `  ${deleted(request, record)}`)].join('\n')
  if (form) return [heading, ...Object.entries(form).map(([name, part]) => `  ${name}: ${partName(part)}`)].join('\n')
  const records = body === undefined ? [] : Array.isArray(body) ? body : [body]
  const withId = records.filter((record) => record?.id !== undefined)
  const lines = records.flatMap((record, index) => [
    ...(records.length > 1 ? [`  record ${index + 1} of ${records.length}:`] : []),
    ...recordLines(record, current[withId.indexOf(record)]),
  ])
  return [heading, ...lines].join('\n')
}

function deleted({ operation, pathValues }: PlannedRequest, record: Row | undefined): string {
  const id = pathValues.map(text).join(' ')
  if (!record) return `${operation?.section} ${id}, which could not be read`
  const owner = record.client_name ? ` of ${text(record.client_name)}` : ''
  return `${operation?.section} ${id}: ${text(nameOf(record) ?? 'without a name')}${owner}`
}

function partName(part: unknown): string {
  return part instanceof File ? `${part.name} (${part.size} bytes)` : text(part)
}

function recordLines(record: unknown, before: Row | undefined): string[] {
  if (typeof record !== 'object' || record === null) return [`  ${text(record)}`]
  const lines = Object.entries(record).map(([field, value]) => {
    const isSame = before !== undefined && text(before[field]) === text(value)
    const was = before && !isSame && field !== 'id' ? `${text(before[field] ?? null)} → ` : ''
    return `  ${field}: ${was}${text(value)}${isSame && field !== 'id' ? ' (as it is)' : ''}`
  })
  const rest = lines.length - mostFields
  return rest > 0 ? [...lines.slice(0, mostFields), `  and ${rest} more fields`] : lines
}

/** A value in one line: records hold text from strangers, which is to move no cursor. */
function text(value: unknown): string {
  if (value instanceof NameOfRecord) return plainText(value.toJSON())
  const json = plainText(JSON.stringify(typeof value === 'string' ? plainText(value) : value) ?? 'nothing')
  return json.length > longestValue ? `${json.slice(0, longestValue)}… (${json.length} characters)` : json
}
