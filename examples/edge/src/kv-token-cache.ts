import type { TokenCache } from '@halopsa/core'
import type { KvNamespace } from './kv-namespace.ts'

/** KV keeps no value for less than a minute; the client checks the token's own end anyway. */
const shortestLifetimeInSeconds = 60

/** Shares the client's token among all isolates through Workers KV. */
export function kvTokenCache(kv: KvNamespace): TokenCache {
  return {
    get: (key) => kv.get(key, 'json'),
    set: (key, value, lifetime) =>
      kv.put(key, JSON.stringify(value), {
        expirationTtl: lifetime && Math.max(shortestLifetimeInSeconds, Math.floor(lifetime / 1000)),
      }),
    delete: (key) => kv.delete(key),
  }
}
