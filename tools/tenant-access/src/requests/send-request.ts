import { downloadFile, type HaloClient, type HaloRequest } from '@halopsa/core'
import { type PlannedRequest, requestPath } from './planned-request.ts'

/** How a response is read. One that nobody declares is read by its media type. */
const readers = { json: 'json', bytes: 'bytes', file: 'bytes', text: 'text', none: 'none', any: 'auto' } as const

/** Sends a request, and resolves to its response. */
export function sendRequest(halo: HaloClient, request: PlannedRequest, signal?: AbortSignal): Promise<unknown> {
  const { operation, method, query, body, form } = request
  const format = operation?.response.format ?? 'any'
  const call: HaloRequest = { method, path: requestPath(request), query, body, form, as: readers[format] }
  return format === 'file' ? downloadFile(halo, call, { signal }) : halo.request(call, { signal })
}
