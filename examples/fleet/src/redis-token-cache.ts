import { setTimeout as sleep } from 'node:timers/promises'
import type { TokenCache } from '@halopsa/core'
import type { Redis } from 'ioredis'

/** Milliseconds after which a lock expires, so that a process that ends with the lock does not stop the others. */
const lockLifetime = 30_000

/** Milliseconds between two looks for the token that another process fetches. */
const lookEvery = 50

/**
 * Shares a token among processes. When several find none at the same time, one fetches it and the others wait for it.
 */
export function redisTokenCache(redis: Redis): TokenCache {
  const lockOf = (key: string) => `${key}:lock`

  return {
    async get(key) {
      for (;;) {
        const token = await redis.get(key)
        if (token) return JSON.parse(token)
        if (await redis.set(lockOf(key), process.pid, 'PX', lockLifetime, 'NX')) return undefined
        await sleep(lookEvery)
      }
    },
    async set(key, value, lifetime) {
      const text = JSON.stringify(value)
      await (lifetime ? redis.set(key, text, 'PX', Math.ceil(lifetime)) : redis.set(key, text))
      await redis.del(lockOf(key))
    },
    async delete(key) {
      await redis.del(key)
    },
  }
}
