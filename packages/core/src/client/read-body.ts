import type { ResponsePromise } from 'ky'
import type { HaloRequest } from './halo-request.ts'
import type { ResponseAs } from './response-body.ts'

/**
 * Reads the body of a 2xx answer.
 *
 * @throws what the call throws: `HaloApiError` when JSON is due and something else came, `HaloConnectionError` when the
 * body breaks off.
 */
export async function readBody(
  promise: ResponsePromise,
  as: ResponseAs | NonNullable<HaloRequest['as']>,
): Promise<unknown> {
  const response = await promise
  if (as === 'response') return response
  if (as === 'stream') return response.body ?? new Blob().stream()
  const mediaType = String(response.headers.get('content-type'))
  const kind = as !== 'auto' ? as : /[/+]json/i.test(mediaType) ? 'json' : /^text/i.test(mediaType) ? 'text' : 'bytes'
  const content =
    kind === 'bytes' || kind === 'none' ? new Uint8Array(await promise.arrayBuffer()) : await promise[kind]()
  const isAbsent = as === 'none' || (as === 'auto' && kind !== 'json' && !(content as string).length)
  return isAbsent ? undefined : content
}
