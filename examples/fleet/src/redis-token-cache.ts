import { setTimeout as sleep } from 'node:timers/promises'
import type { TokenCache } from '@halopsa/core'
import type { Redis } from 'ioredis'

/** A process that died with the lock does not stop the others for longer, in milliseconds. */
const lockLifetime = 30_000

/** How often a process looks whether another has put its token there, in milliseconds. */
const lookEvery = 50

/**
 * Shares a token among processes. Of those that find none at the same time, one fetches it; the others wait for that.
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
