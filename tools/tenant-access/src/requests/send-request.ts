import { byMediaType, downloadFile, formData, type HaloClient, type HaloRequest, ignoreBody } from '@halopsa/core'
import { type PlannedRequest, requestPath } from './planned-request.ts'

/** How a response is read. One that nobody declares is read by its media type. */
const readers = {
  json: 'json',
  bytes: 'bytes',
  file: 'bytes',
  text: 'text',
  none: ignoreBody,
  any: byMediaType,
} as const satisfies Record<string, HaloRequest['as']>

/** Sends a request, and resolves to its response. */
export function sendRequest(halo: HaloClient, request: PlannedRequest, signal?: AbortSignal): Promise<unknown> {
  const { operation, method, query, form } = request
  const format = operation?.response.format ?? 'any'
  const body = form ? formData(form) : request.body
  const call: HaloRequest = { method, path: requestPath(request), query, body, as: readers[format] }
  return format === 'file' ? downloadFile(halo, call, { signal }) : halo.request(call, { signal })
}
