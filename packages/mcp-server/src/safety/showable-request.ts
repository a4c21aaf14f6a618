import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { ToolError } from '../tools/tool-error.ts'
import { revealedText } from './data-fence.ts'

/** How much of a write a preview shows. What is longer is refused, so that nothing is cut. */
export const previewLimits = { mostFields: 200, longestValue: 8_000 }

/** Records of a write that exist already: no more are read to be shown as they are now. */
const mostExisting = 5
/** Characters of a value in the first line of a preview. */
const longestParameter = 200

/**
 * A write as a person is shown it, with a sign where characters are unseen.
 *
 * @throws ToolError for one that is more than a preview shows: what a person does not see, they do not confirm.
 */
export function showableRequest(request: PlannedRequest): PlannedRequest {
  const { query, body, pathValues } = request
  const records = body === undefined ? [] : Array.isArray(body) ? body : [body]
  const existing = records.filter((record) => record?.id !== undefined)
  if (existing.length > mostExisting)
    throw tooMuch(`${existing.length} records that exist`, `${mostExisting} at a time`)
  for (const value of [...Object.values(query), ...pathValues]) assertShort(value, longestParameter, 'a parameter')
  for (const record of records) {
    const isRecord = typeof record === 'object' && record !== null
    const fields = isRecord ? Object.values(record) : [record]
    if (fields.length > previewLimits.mostFields) {
      throw tooMuch(`${fields.length} fields`, `${previewLimits.mostFields} in a record`)
    }
    for (const value of fields) assertShort(value, previewLimits.longestValue, 'a value')
  }
  return {
    ...request,
    query: revealed(query) as PlannedRequest['query'],
    ...(body !== undefined && { body: revealed(body) }),
  }
}

function assertShort(value: unknown, longest: number, what: string): void {
  const { length } = JSON.stringify(revealed(value)) ?? ''
  if (length > longest) throw tooMuch(`${what} of ${length} characters`, `${longest}`)
}

function tooMuch(found: string, most: string): ToolError {
  return new ToolError(`A person confirms each write and has to see all of it: ${found} is too much, at most ${most}`)
}

function revealed(value: unknown): unknown {
  if (typeof value === 'string') return revealedText(value)
  if (Array.isArray(value)) return value.map(revealed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [revealedText(name), revealed(member)]))
}
