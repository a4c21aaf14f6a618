import { describeWrite, partName } from '@halopsa/tenant-access/requests/describe-write'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import type { Context } from '../context.ts'
import { jsonText } from '../output/json-text.ts'

/** Prints a request instead of sending it: lines, or with `--json` an object. */
export function showRequest({ globals, streams }: Context, request: PlannedRequest): number {
  const isData = globals.json || globals.ndjson
  const shown = isData
    ? jsonText(dataOf(request), globals.json ? 2 : undefined)
    : describeWrite({ request, effect: effectOf(request), current: [] })
  streams.output.write(`${shown}\n`)
  return 0
}

/** Prints requests instead of sending them: lines, or with `--json` one array. */
export function showRequests(context: Context, requests: readonly PlannedRequest[]): number {
  if (context.globals.json) context.streams.output.write(`${jsonText(requests.map(dataOf), 2)}\n`)
  else for (const request of requests) showRequest(context, request)
  return 0
}

function dataOf(request: PlannedRequest): object {
  const { method, query, body, form } = request
  const parts = form && Object.fromEntries(Object.entries(form).map(([name, part]) => [name, partName(part)]))
  return {
    method: method.toUpperCase(),
    path: requestPath(request),
    query,
    body,
    ...(parts && { form: parts }),
    effect: effectOf(request),
  }
}
