import type { ResponsePromise } from 'ky'
import type { BodyKind } from '../request/call.ts'
import { parseJson } from './parse-json.ts'

/**
 * Reads the body of a 2xx response.
 *
 * @param promise ky's, whose readers observe the timeout.
 * @param refuse makes the error for a body that is not what is due.
 * @throws that error, or what the platform throws when the body breaks off.
 */
export async function readResponse(
  promise: ResponsePromise,
  response: Response,
  as: BodyKind,
  refuse: (response: Response, body: unknown, message: string) => Error,
): Promise<unknown> {
  if (as === 'response') return response
  if (as === 'stream') return response.body ?? new Blob().stream()
  if (as === 'blob') return promise.blob()
  const { headers } = response
  const mediaType = headers.get('content-type') ?? ''
  const isUnknown = as === 'auto' || as === 'none'
  const isText = as !== 'bytes' && (as !== 'auto' || /json|^text|html/i.test(mediaType))
  const body = isText ? await promise.text() : new Uint8Array(await promise.arrayBuffer())
  // A page for people, such as one to log in. A file that is HTML has a name.
  if (isUnknown && body.length && /html/i.test(mediaType) && !headers.has('content-disposition')) {
    throw refuse(response, body, 'Unexpected HTML page')
  }
  if (as === 'json' || (as === 'auto' && /[/+]json/i.test(mediaType))) {
    try {
      return parseJson(body as string)
    } catch {
      throw refuse(response, body, 'Malformed JSON')
    }
  }
  return as === 'none' || (as === 'auto' && !body.length) ? undefined : body
}
