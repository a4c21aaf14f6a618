import { http, type RequestHandler } from 'msw'
import { createHaloDouble, type HaloDouble, type HaloDoubleOptions } from './halo-double.ts'

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
  const tenant = 'handle' in double ? double : createHaloDouble(double)
  if (tenant.baseUrl === undefined) throw new TypeError('The handlers need the baseUrl of the tenant.')
  return ['api', 'auth'].map((server) =>
    http.all(`${tenant.baseUrl}/${server}/*`, ({ request }) => tenant.handle(request)),
  )
}
