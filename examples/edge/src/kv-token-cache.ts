import type { TokenCache } from '@halopsa/core'

/** The part of a Workers KV namespace that is used here. */
export interface KvNamespace {
  get(key: string, type: 'json'): Promise<unknown>
  put(key: string, value: string, options: { expirationTtl?: number }): Promise<void>
  delete(key: string): Promise<void>
}

/** KV keeps nothing for less than a minute; the client looks at the token's own end anyway. */
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
