import type { HaloRequest } from '../client/halo-request.ts'

/**
 * A request that must have a body. Without one, HaloPSA would take an empty write for done.
 *
 * @param key name under which the caller of a generated function passes the body.
 * @throws TypeError that names the key, and what the caller passed instead.
 */
export function withBody(request: HaloRequest, key: string): HaloRequest {
  if (request.body != null) return request
  const { method, path, query } = request
  throw new TypeError(`${method} ${path} needs ${key}, and got ${Object.keys(query ?? {}).join() || 'nothing'}`)
}
