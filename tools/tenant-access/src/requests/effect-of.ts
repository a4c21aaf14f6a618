import { type Effect, effectOfCall } from '@halopsa/catalog'
import type { PlannedRequest } from './planned-request.ts'

/** What a request does. Nobody knows what an operation does that the catalogue lacks, unless it is a GET. */
export function effectOf({ operation, method, body }: PlannedRequest): Effect {
  if (operation) return effectOfCall(operation.effect, body)
  return method === 'get' || method === 'head' || method === 'options' ? 'read' : 'act'
}
