import { clientCredentials, HaloClient } from '@halopsa/core'
import { RedisLimiter, redisTokens } from '@halopsa/limiter/redis'
import { getTickets } from '@halopsa/tickets'
import { Redis } from 'ioredis'

/** One of the fleet's processes: makes some calls at the same time, and prints how many got a response. */
const {
  HALO_API_URL = 'https://yourcompany.halopsa.com',
  HALO_API_CLIENT_ID,
  HALO_API_CLIENT_SECRET,
  REDIS_URL = 'redis://127.0.0.1:6379',
  BUDGET = '300',
  WINDOW_SECONDS = '300',
  CALLS = '100',
} = process.env

const redis = new Redis(REDIS_URL)
// The limiter and the tokens say what is wrong with Redis; without a listener, ioredis prints each attempt to connect.
redis.on('error', () => {})
const halo = new HaloClient({
  companyUrl: HALO_API_URL,
  auth: redisTokens(redis, clientCredentials({ clientId: HALO_API_CLIENT_ID, clientSecret: HALO_API_CLIENT_SECRET })),
  limiter: new RedisLimiter(redis, {
    tenant: HALO_API_URL,
    limit: Number(BUDGET),
    window: Number(WINDOW_SECONDS) * 1000,
  }),
})

try {
  const calls = Array.from({ length: Number(CALLS) }, () => getTickets(halo, { count: 1 }))
  const responses = await Promise.all(calls)
  console.log(`${process.pid}: ${responses.length} responses`)
} finally {
  redis.disconnect()
}
