import { ConnectionFault, createHaloDouble, type HaloDouble, type HaloDoubleOptions } from '@halopsa/msw/double'
import { HttpResponse, http, type RequestHandler } from 'msw'

/**
 * Request handlers of Mock Service Worker that answer as the HaloPSA tenant at `baseUrl`.
 *
 * @param double Options of the tenant, or a double, whose `state` a test can then use.
 * @throws TypeError when there is no `baseUrl`.
 *
 * @example
 * setupServer(...haloHandlers({ baseUrl: 'https://tenant.halopsa.com' }))
 */
export function haloHandlers(double: HaloDouble | (HaloDoubleOptions & { baseUrl: string })): RequestHandler[] {
  const { baseUrl, handle } = 'handle' in double ? double : createHaloDouble(double)
  if (baseUrl === undefined) throw new TypeError('haloHandlers needs the baseUrl of the tenant')
  return ['api', 'auth'].map((server) => http.all(`${baseUrl}/${server}/*`, ({ request }) => answer(request, handle)))
}

/** Answers with a network error where the double cuts the connection, or the caller has aborted the request. */
async function answer(request: Request, handle: HaloDouble['handle']): Promise<Response> {
  try {
    return await handle(request)
  } catch (error) {
    if (error instanceof ConnectionFault || request.signal.aborted) return HttpResponse.error()
    throw error
  }
}
