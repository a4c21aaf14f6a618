import type { ResponsePromise } from 'ky'
import { HaloApiError } from '../errors/halo-api-error.ts'
import { apiMessage } from './api-message.ts'
import type { HaloRequest } from './halo-request.ts'
import type { ResponseAs } from './response-body.ts'

/**
 * Reads the body of a 2xx answer.
 *
 * @throws {@link HaloApiError} when JSON is due and something else came; an empty body is `undefined`.
 */
export async function readBody(
  promise: ResponsePromise,
  as: ResponseAs | NonNullable<HaloRequest['as']>,
  method: string,
): Promise<unknown> {
  const response = await promise
  switch (as) {
    case 'response':
      return response
    case 'stream':
      return response.body ?? new Blob().stream()
    case 'blob':
      return promise.blob()
    case 'text':
      return promise.text()
    case 'json':
      return toJson(await promise.text(), response, method)
  }
  const bytes = new Uint8Array(await promise.arrayBuffer())
  if (as === 'bytes') return bytes
  const mediaType = response.headers.get('content-type') ?? ''
  if (as === 'none' || !bytes.length) return undefined
  if (/[/+]json/i.test(mediaType)) return toJson(new TextDecoder().decode(bytes), response, method)
  return /^text\/|[/+]xml/i.test(mediaType) ? new TextDecoder().decode(bytes) : bytes
}

function toJson(text: string, { status, headers, url }: Response, method: string): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    const words = /^\s*</.test(text) ? apiMessage(text) : undefined
    throw new HaloApiError(`Malformed JSON in the answer${words ? `: ${words}` : ''}`, {
      status,
      headers,
      data: text,
      method: method.toUpperCase(),
      url: url.split('?')[0],
      cause,
    })
  }
}
