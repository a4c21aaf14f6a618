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
  /** How much of it is shown. Default: what fits a terminal. */
  limits?: PreviewLimits
}

/** How much a preview shows. */
export interface PreviewLimits {
  /** Most fields of a record. */
  mostFields: number
  /** Most characters of a value. */
  longestValue: number
}

const terminalLimits: PreviewLimits = { mostFields: 30, longestValue: 200 }

/** What a write would do, in lines: the request, its reason for care, and each field with its value before and after. */
export function describeWrite({ request, effect, current, limits = terminalLimits }: WriteToShow): string {
  const { operation, method, query, body, form } = request
  const search = Object.entries(query)
    .map(([name, value]) => `${encoded(name)}=${queryText(value)}`)
    .join('&')
  // Where the body decides, the reason is that of the other effect.
  const reason = operation?.effect.effect === effect ? operation.effect.reason : undefined
  const heading = `${method.toUpperCase()} ${requestPath(request)}${search && `?${search}`} (${reason ? `${effect}: ${reason}` : effect})`
  if (operation?.role === 'delete')
    return [heading, ...current.map((record) => `  ${deleted(request, record)}`)].join('\n')
  if (form) return [heading, ...Object.entries(form).map(([name, part]) => `  ${name}: ${partName(part)}`)].join('\n')
  const records = body === undefined ? [] : Array.isArray(body) ? body : [body]
  const withId = records.filter((record) => record?.id !== undefined)
  const lines = records.flatMap((record, index) => {
    const place = withId.indexOf(record)
    const isUnread = place >= 0 && place < current.length && current[place] === undefined
    return [
      ...(records.length > 1 ? [`  record ${index + 1} of ${records.length}:`] : []),
      ...(isUnread ? ['  What is there now could not be read: the record may not exist'] : []),
      ...recordLines(record, current[place], limits),
    ]
  })
  const unread = current.length === 0 ? 0 : withId.length - current.length
  return [
    heading,
    ...lines,
    ...(unread > 0 ? [`  What is there now was read for ${current.length} of them`] : []),
  ].join('\n')
}

/** A value as it stands in a query: several are separated by commas. */
function queryText(value: unknown): string {
  if (Array.isArray(value)) return value.map(queryText).join(',')
  if (value instanceof NameOfRecord) return plainText(String(value))
  return encoded(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

function encoded(part: string): string {
  return new URLSearchParams([['', part]]).toString().slice(1)
}

function deleted({ operation, pathTemplate, pathValues }: PlannedRequest, record: Row | undefined): string {
  // `halo api` has the id in its path.
  const values = pathValues.length > 0 ? pathValues : pathTemplate.split('/').slice(-1)
  const id = values.map((value) => (typeof value === 'string' ? plainText(value) : text(value))).join(' ')
  if (!record) return `${operation?.section} ${id}, which could not be read`
  const owner = record.client_name ? ` of ${text(record.client_name)}` : ''
  return `${operation?.section} ${id}: ${text(nameOf(record) ?? 'without a name')}${owner}`
}

/** What a preview shows of a part of a form: the name and the size of a file. */
export function partName(part: unknown): string {
  return part instanceof File ? `${part.name} (${part.size} bytes)` : text(part)
}

function recordLines(record: unknown, before: Row | undefined, { mostFields, longestValue }: PreviewLimits): string[] {
  if (typeof record !== 'object' || record === null) return [`  ${text(record, longestValue)}`]
  const lines = Object.entries(record).map(([field, value]) => {
    const isSame = before !== undefined && wholeText(before[field]) === wholeText(value)
    const was = before && !isSame && field !== 'id' ? `${text(before[field] ?? null, longestValue)} → ` : ''
    return `  ${fieldName(field)}: ${was}${text(value, longestValue)}${isSame && field !== 'id' ? ' (as it is)' : ''}`
  })
  const rest = lines.length - mostFields
  return rest > 0 ? [...lines.slice(0, mostFields), `  and ${rest} more fields`] : lines
}

/** A name that looks like more than one would look like further lines. */
function fieldName(field: string): string {
  return /^[\w.$-]+$/.test(field) ? field : text(field)
}

/** The beginning of a value in one line. */
function text(value: unknown, longestValue = terminalLimits.longestValue): string {
  const json = wholeText(value)
  if (value instanceof NameOfRecord) return json
  return json.length > longestValue ? `${json.slice(0, longestValue)}… (${json.length} characters)` : json
}

/** A value in one line: records hold text from strangers, which is to move no cursor. */
function wholeText(value: unknown): string {
  if (value instanceof NameOfRecord) return plainText(value.toJSON())
  return plainText(JSON.stringify(typeof value === 'string' ? plainText(value) : value) ?? 'nothing')
}
