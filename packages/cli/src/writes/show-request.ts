import type { Context } from '../context.ts'
import { type PlannedRequest, requestPath } from '../operations/planned-request.ts'
import { effectOf } from './confirm-write.ts'
import { describeWrite } from './describe-write.ts'

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
