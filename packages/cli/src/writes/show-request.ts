import { describeWrite } from '@halopsa/tenant-access/requests/describe-write'
import { effectOf } from '@halopsa/tenant-access/requests/effect-of'
import { type PlannedRequest, requestPath } from '@halopsa/tenant-access/requests/planned-request'
import type { Context } from '../context.ts'

/** Prints a request instead of sending it: lines, or with `--json` an object. */
export function showRequest({ globals, streams }: Context, request: PlannedRequest): number {
  const effect = effectOf(request)
  const { method, query, body } = request
  const isData = globals.json || globals.ndjson
  const shown = isData
    ? JSON.stringify(
        { method: method.toUpperCase(), path: requestPath(request), query, body, effect },
        undefined,
        globals.json ? 2 : 0,
      )
    : describeWrite({ request, effect, current: [] })
  streams.output.write(`${shown}\n`)
  return 0
}
