import { HaloClient } from '@halopsa/core'
import { getTickets } from '@halopsa/tickets'
import { Redis } from 'ioredis'
import { RedisLimiter } from './redis-limiter.ts'
import { redisTokenCache } from './redis-token-cache.ts'

/** One of the fleet's processes: makes some calls at the same time, and prints how many got a response. */
const {
  HALO_API_URL = 'https://yourcompany.halopsa.com',
  HALO_API_CLIENT_ID,
  HALO_API_CLIENT_SECRET,
  REDIS_URL = 'redis://127.0.0.1:6379',
  BUDGET = '500',
  WINDOW_SECONDS = '180',
  CALLS = '100',
} = process.env

const redis = new Redis(REDIS_URL)
const halo = new HaloClient({
  companyUrl: HALO_API_URL,
  clientId: HALO_API_CLIENT_ID,
  clientSecret: HALO_API_CLIENT_SECRET,
  tokenCache: redisTokenCache(redis),
  limiter: new RedisLimiter(redis, {
    tenant: HALO_API_URL,
    limit: Number(BUDGET),
    window: Number(WINDOW_SECONDS),
  }),
})

try {
  const calls = Array.from({ length: Number(CALLS) }, () => getTickets(halo, { count: 1 }))
  const responses = await Promise.all(calls)
  console.log(`${process.pid}: ${responses.length} responses`)
} finally {
  redis.disconnect()
}
