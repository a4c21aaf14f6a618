import type { ResponsePromise } from 'ky'
import { HaloError } from '../errors/halo-error.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import { bareUrl } from './bare-url.ts'
import type { HaloRequest } from './halo-request.ts'
import type { ResponseAs } from './response-body.ts'

/**
 * Reads the body of a 2xx answer.
 *
 * @throws `HaloApiError` when JSON is due and something else came, `HaloConnectionError` when the body breaks off.
 */
export async function readBody(
  promise: ResponsePromise,
  as: ResponseAs | NonNullable<HaloRequest['as']>,
  signal?: AbortSignal,
): Promise<unknown> {
  const response = await promise
  if (as === 'response') return response
  if (as === 'stream') return response.body ?? new Blob().stream()
  const mediaType = response.headers.get('content-type') ?? ''
  const kind = as !== 'auto' ? as : /[/+]json/i.test(mediaType) ? 'json' : /^text/i.test(mediaType) ? 'text' : 'bytes'
  const reading =
    kind === 'bytes' || kind === 'none'
      ? promise.arrayBuffer().then((buffer) => new Uint8Array(buffer))
      : promise[kind]()
  const content = await reading.catch((error: unknown) => {
    throw error instanceof HaloError || signal?.aborted
      ? error
      : toConnectionError(error, { url: bareUrl(response.url) })
  })
  const isAbsent = as === 'none' || (as === 'auto' && kind !== 'json' && !(content as string).length)
  return isAbsent ? undefined : content
}
