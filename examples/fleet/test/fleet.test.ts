import { join } from 'node:path'
import { run } from '@halopsa/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveTenant, type Tenant } from './serve-tenant.ts'
import { hasRedis, type RedisServer, startRedis } from './start-redis.ts'

const isRequired = process.env.REQUIRE_ALL === '1'
const isTested = isRequired || (await hasRedis())
if (!isTested) console.warn('No redis-server on this machine: the fleet is not tested.')

/** Runs a process of the fleet to its end; resolves to what it printed. */
async function runWorker(tenant: Tenant, redis: RedisServer, environment: Record<string, string>): Promise<string> {
  const env = {
    HALO_API_URL: tenant.url,
    HALO_API_CLIENT_ID: 'fleet',
    HALO_API_CLIENT_SECRET: 'secret',
    REDIS_URL: redis.url,
    ...environment,
  }
  const worker = join(import.meta.dirname, '../src/worker.ts')
  return (await run(process.execPath, ['--conditions=@halopsa/source', worker], { env })).stdout
}

describe.skipIf(!isTested)('two processes with one Redis', () => {
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
    expect(tenant).toMatchObject({ tokens: 1, served: 60, refused: 0 })
  })

  test('wait together when one of them is refused', async () => {
    tenant.refuseOnce()
    await runTwo({ BUDGET: '30', WINDOW_SECONDS: '2', CALLS: '10' })
    expect(tenant).toMatchObject({ tokens: 1, served: 20, refused: 1 })
  })

  test('fetch a new token when theirs is revoked', async () => {
    await runWorker(tenant, redis, { CALLS: '1' })
    tenant.revoke()
    await runWorker(tenant, redis, { CALLS: '2' })
    await runWorker(tenant, redis, { CALLS: '2' })
    expect(tenant).toMatchObject({ tokens: 2, served: 5 })
  })
})
