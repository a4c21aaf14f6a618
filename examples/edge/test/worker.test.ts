import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { findRuntime, startWorker } from '@halopsa/conformance'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { startKvServer } from './kv-server.ts'

const executable = findRuntime('workerd')
const secret = 'shared with the monitoring system'
const alert = JSON.stringify({ title: 'Disk is full', text: 'SRV-01, volume C:' })

let code: string

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../src/worker.ts')],
    conditions: ['@halopsa/source', 'workerd', 'worker'],
    bundle: true,
    format: 'esm',
    write: false,
  })
  code = outputFiles[0]?.text ?? ''
}, 60_000)

async function setUp() {
  const stack = new AsyncDisposableStack()
  const halo = stack.use(await startHaloServer())
  const kv = stack.use(await startKvServer())
  /** A fresh isolate, which shares nothing with others but KV. */
  const startIsolate = async () => {
    const variables = {
      HALO_API_URL: halo.url,
      HALO_API_CLIENT_ID: halo.clientId,
      HALO_API_CLIENT_SECRET: halo.clientSecret,
      WEBHOOK_SECRET: secret,
    }
    const kvNamespaces = { TOKENS: kv.port }
    const worker = await startWorker({ executable: executable as string, code, variables, kvNamespaces })
    return stack.use(worker)
  }
  return { halo, kv, startIsolate, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

const sign = (body: string, key = secret) => `sha256=${createHmac('sha256', key).update(body).digest('hex')}`

function deliver(url: string, body = alert, signature = sign(body)) {
  return fetch(url, { method: 'POST', body, headers: { 'x-signature-256': signature } })
}

const tokenRequests = ({ state }: HaloServer) => state.requests.filter(({ path }) => path === '/auth/token').length

describe.skipIf(!executable)('the worker in workerd', () => {
  test('makes a ticket of a webhook', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    const response = await deliver(url)

    expect(response.status).toBe(201)
    const { ticket } = (await response.json()) as { ticket: number }
    expect(world.halo.state.list('Tickets').at(-1)).toMatchObject({
      id: ticket,
      summary: 'Disk is full',
      details: 'SRV-01, volume C:',
    })
  })

  test('shares its token with other isolates through KV', async () => {
    await using world = await setUp()
    for (const { url } of [await world.startIsolate(), await world.startIsolate()]) {
      expect((await deliver(url)).status).toBe(201)
      expect((await deliver(url)).status).toBe(201)
    }
    expect(tokenRequests(world.halo)).toBe(1)
    const [[key, entry] = []] = [...world.kv.entries]
    expect(key).not.toContain(world.halo.clientSecret)
    expect(entry?.lifetimeInSeconds).toBeGreaterThan(3500)
    expect(entry?.lifetimeInSeconds).toBeLessThanOrEqual(3600)
  })

  test('replaces a token that was revoked', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    await deliver(url)
    world.halo.state.revokeTokens()
    expect((await deliver(url)).status).toBe(201)
    expect(tokenRequests(world.halo)).toBe(2)
  })

  test('works on without its cache', async () => {
    await using world = await setUp()
    world.kv.failing = true
    const { url } = await world.startIsolate()
    expect((await deliver(url)).status).toBe(201)
  })

  test.each([
    ['no signature', 401, alert, ''],
    ['the signature of another secret', 401, alert, sign(alert, 'guessed')],
    ['the signature of another body', 401, alert, sign('{}')],
    ['no JSON', 400, '<alert/>', undefined],
    ['JSON that is no alert', 400, '{"title":""}', undefined],
  ])('refuses a webhook with %s', async (_, status, body, signature) => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    expect((await deliver(url, body, signature)).status).toBe(status)
    expect(world.halo.state.requests).toHaveLength(0)
  })

  test('answers a GET with what it takes', async () => {
    await using world = await setUp()
    const response = await fetch((await world.startIsolate()).url)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('tells the sender to come back when HaloPSA fails, and nothing else', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    world.halo.state.trouble({ on: 'POST /Tickets', status: 503, body: 'database at 10.0.0.7 is down' })
    const response = await deliver(url)
    expect(response.status).toBe(502)
    expect(await response.text()).toBe('{"error":"HaloPSA did not take the ticket"}')
  })
})
