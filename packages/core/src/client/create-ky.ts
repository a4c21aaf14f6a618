import ky, { type HTTPError, type KyInstance, TimeoutError } from 'ky'
import { HaloApiError } from '../errors/halo-api-error.ts'
import { HaloTimeoutError } from '../errors/halo-timeout-error.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import type { HaloClient } from './halo-client.ts'
import type { HaloRequest, RequestOptions } from './halo-request.ts'
import { parseJson } from './parse-json.ts'
import type { UnreadResponse } from './unread-response.ts'

/** What {@link createKy} returns: an instance of ky, by a name that declarations of your own can refer to. */
export interface HaloKy extends KyInstance {}

/** Readers of a response, which keep the client's timeout, and whose failure is one of the connection. */
const bodyReaders = ['text', 'arrayBuffer', 'blob'] as const

/**
 * A ky instance over a client, for what {@link HaloClient.request} does not do. Its prefix is the client's `apiUrl`;
 * token, limiter, retry, the timeout of an attempt and errors are the client's. ky's own `timeout` is for the whole
 * call, and none by default. A body is read into memory before it is sent.
 *
 * @throws TypeError, from a call to an address that is not under `apiUrl`.
 * @example const report = await createKy(halo).get('Report/5', { searchParams: { loadreport: true } }).json()
 */
export function createKy(halo: HaloClient): HaloKy {
  /** The original error for each response handed to ky, whose `throwHttpErrors` decides whether that is thrown. */
  const refusals = new WeakMap<Response, HaloApiError>()

  async function send(request: Request): Promise<Response> {
    try {
      const call = { ...(await toHaloRequest(request, halo.apiUrl)), as: leaveUnread }
      return withOwnReaders(await halo.request<UnreadResponse>(call, toRequestOptions(request)), request)
    } catch (error) {
      if (!(error instanceof HaloApiError)) throw error
      const response = toResponse(error)
      refusals.set(response, error)
      return response
    }
  }

  return ky.create({
    prefix: halo.apiUrl,
    fetch: (input) => send(input as Request),
    timeout: false,
    retry: 0,
    parseJson(text, { request, response: { status, headers } }) {
      try {
        return parseJson(text)
      } catch {
        throw new HaloApiError('Malformed JSON', { ...requestOf(request), status, headers, data: text })
      }
    },
    hooks: {
      beforeError: [
        ({ error, request }) =>
          error instanceof TimeoutError
            ? timeoutError(request, 'ky')
            : (refusals.get((error as HTTPError).response) ?? error),
      ],
    },
  })
}

async function toHaloRequest(request: Request, apiUrl: string): Promise<HaloRequest> {
  if (!request.url.startsWith(`${apiUrl}/`)) throw new TypeError(`${request.url.split('?')[0]} is not under ${apiUrl}`)
  const body = await request.blob()
  return {
    method: request.method.toLowerCase() as HaloRequest['method'],
    path: request.url.slice(apiUrl.length),
    body: body.size > 0 ? body : undefined,
  }
}

/** The client passes to `fetch` whatever else it is given. */
function toRequestOptions(request: Request): RequestOptions {
  const { headers, signal, redirect, credentials, cache, mode, keepalive } = request
  return { headers, signal, ...{ redirect, credentials, cache, mode, keepalive } }
}

const leaveUnread = async (unread: UnreadResponse) => unread

/** Makes the readers of a response keep the client's timeout, and throw this package's errors. */
function withOwnReaders({ response, promise }: UnreadResponse, request: Request): Response {
  const readers = response as Partial<Record<(typeof bodyReaders)[number], () => Promise<unknown>>>
  for (const name of bodyReaders) {
    readers[name] = () => {
      // What reads within the timeout calls the platform's reader.
      delete readers[name]
      return promise[name]().catch((error) => {
        if (error instanceof TimeoutError) throw timeoutError(request, 'the client')
        throw request.signal.aborted ? error : toConnectionError(error, requestOf(request), false)
      })
    }
  }
  return response
}

/** The response that an error was made of. */
function toResponse({ status, headers, data }: HaloApiError): Response {
  const isText = typeof data === 'string' && !/json/i.test(headers.get('content-type') ?? '')
  // A `Response` cannot be made with a status beyond these, such as 999; nor with a body and a status of 304.
  const isRegular = status >= 200 && status < 600
  const response = new Response(isText ? data : JSON.stringify(data), { status: isRegular ? status : 500, headers })
  return isRegular ? response : Object.defineProperty(response, 'status', { value: status })
}

function timeoutError(request: Request, whose: 'ky' | 'the client'): HaloTimeoutError {
  const fields = requestOf(request)
  return new HaloTimeoutError(`Took longer than the timeout of ${whose} (${fields.method} ${fields.url})`, fields)
}

function requestOf({ method, url }: Request): { method: string; url: string } {
  const [address = ''] = url.split('?')
  return { method, url: address }
}
