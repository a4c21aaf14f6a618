import { ConnectionFault, createHaloDouble, type HaloDouble, type HaloDoubleOptions } from '@halopsa/msw/double'
import { HttpResponse, http, type RequestHandler } from 'msw'

/**
 * Request handlers of Mock Service Worker that answer as the HaloPSA tenant at `baseUrl`.
 *
 * @param double - How to set the tenant up; or a double, to have its `state` at hand in a test.
 * @throws TypeError when there is no `baseUrl`.
 *
 * @example
 * setupServer(...haloHandlers({ baseUrl: 'https://tenant.halopsa.com' }))
 */
export function haloHandlers(double: HaloDouble | (HaloDoubleOptions & { baseUrl: string })): RequestHandler[] {
  const { baseUrl, handle } = 'handle' in double ? double : createHaloDouble(double)
  if (baseUrl === undefined) throw new TypeError('The handlers need the baseUrl of the tenant.')
  return ['api', 'auth'].map((server) => http.all(`${baseUrl}/${server}/*`, ({ request }) => answer(request, handle)))
}

/** A connection that is to be cut is a network error to whoever asked; who left meanwhile gets no answer. */
async function answer(request: Request, handle: HaloDouble['handle']): Promise<Response> {
  try {
    return await handle(request)
  } catch (error) {
    if (error instanceof ConnectionFault || request.signal.aborted) return HttpResponse.error()
    throw error
  }
}
