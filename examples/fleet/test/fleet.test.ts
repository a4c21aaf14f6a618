import { fileURLToPath } from 'node:url'
import { run } from '@halopsa/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasRedis, type RedisServer, startRedis } from '../../../packages/limiter/test/start-redis.ts'
import { serveTenant, type Tenant } from './serve-tenant.ts'

const isRequired = process.env.REQUIRE_ALL === '1'
const isPresent = await hasRedis()
if (!isPresent && !isRequired) console.warn('No redis-server on this machine: the fleet is not tested.')

/** Runs a process of the fleet to its end; resolves to what it printed. */
async function runWorker(tenant: Tenant, redis: RedisServer, environment: Record<string, string>): Promise<string> {
  const worker = fileURLToPath(new URL('../src/worker.ts', import.meta.url))
  const { stdout } = await run(process.execPath, ['--conditions=@halopsa/source', worker], {
    env: {
      HALO_API_URL: tenant.url,
      HALO_API_CLIENT_ID: 'fleet',
      HALO_API_CLIENT_SECRET: 'secret',
      REDIS_URL: redis.url,
      ...environment,
    },
  })
  return stdout
}

describe.skipIf(!isPresent && !isRequired)('two processes with one Redis', () => {
  let redis: RedisServer
  let tenant: Tenant
  beforeEach(async () => {
    redis = await startRedis()
    tenant = await serveTenant(30, 2000)
  })
  afterEach(async () => {
    await tenant?.[Symbol.asyncDispose]()
    await redis?.[Symbol.asyncDispose]()
  })
  const runTwo = (environment: Record<string, string>) =>
    Promise.all([runWorker(tenant, redis, environment), runWorker(tenant, redis, environment)])

  test('share one token, and never exceed their tenant’s budget together', async () => {
    const printed = await runTwo({ BUDGET: '30', WINDOW_SECONDS: '2', CALLS: '30' })
    expect(printed).toEqual([expect.stringMatching(/: 30 responses/), expect.stringMatching(/: 30 responses/)])
    expect(tenant).toMatchObject({ tokens: 1, answered: 60, refused: 0 })
  })

  test('wait together when one of them is refused', async () => {
    tenant.refuseOnce()
    await runTwo({ BUDGET: '30', WINDOW_SECONDS: '2', CALLS: '10' })
    expect(tenant).toMatchObject({ tokens: 1, answered: 20, refused: 1 })
  })

  test('do not stall when the first of them is refused a token', async () => {
    tenant.refuseTokenOnce()
    const statuses = await Promise.allSettled([1, 2, 3].map(() => runWorker(tenant, redis, { CALLS: '1' })))
    expect(statuses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(tenant).toMatchObject({ tokens: 1, answered: 2 })
  })

  test('come by a new token when theirs is revoked', async () => {
    await runWorker(tenant, redis, { CALLS: '1' })
    tenant.revoke()
    await runWorker(tenant, redis, { CALLS: '2' })
    await runWorker(tenant, redis, { CALLS: '2' })
    expect(tenant).toMatchObject({ tokens: 2, answered: 5 })
  })
})
