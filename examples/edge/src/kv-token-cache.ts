import type { TokenCache } from '@halopsa/core'

/** The part of a Workers KV namespace that is used here. */
export interface KvNamespace {
  get(key: string, type: 'json'): Promise<unknown>
  put(key: string, value: string, options: { expirationTtl?: number }): Promise<void>
  delete(key: string): Promise<void>
}

/** The shortest lifetime that KV accepts, in seconds. The client checks when the token itself expires. */
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
