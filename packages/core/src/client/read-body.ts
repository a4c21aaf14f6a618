import type { ResponsePromise } from 'ky'
import { parseLeniently } from './answer-words.ts'
import type { HaloRequest } from './halo-request.ts'
import type { ResponseAs } from './response-body.ts'

/** How a body is read: what a caller may ask for, and what an operation may say. */
export type BodyKind = ResponseAs | NonNullable<HaloRequest['as']>

/**
 * Reads the body of a 2xx answer, within the time that ky gives it.
 *
 * @param refusal makes the error for text where JSON is due.
 * @throws that, or what the platform throws when the body breaks off.
 */
export async function readBody(
  promise: ResponsePromise,
  response: Response,
  as: BodyKind,
  refusal: (response: Response, text: unknown, message: string) => Error,
): Promise<unknown> {
  if (as === 'response') return response
  if (as === 'stream') return response.body ?? new Blob().stream()
  const mediaType = response.headers.get('content-type') ?? ''
  const kind = as !== 'auto' ? as : /[/+]json/i.test(mediaType) ? 'json' : /^text/i.test(mediaType) ? 'text' : 'bytes'
  const content =
    kind === 'bytes' || kind === 'none'
      ? new Uint8Array(await promise.arrayBuffer())
      : await promise[kind === 'json' ? 'text' : kind]()
  if (kind === 'json') {
    const value = parseLeniently(content as string)
    // Only what is no JSON comes back as it was.
    if (value === content) throw refusal(response, content, 'Malformed JSON')
    return value
  }
  const isAbsent = as === 'none' || (as === 'auto' && !(content as string).length)
  return isAbsent ? undefined : content
}
