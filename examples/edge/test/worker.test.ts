import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { findRuntime, startWorker } from '@halopsa/conformance'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { startKvServer } from './kv-server.ts'

const executable = findRuntime('workerd')
const secret = 'shared with the monitoring system'
const alert = JSON.stringify({ title: 'Disk is full', text: 'SRV-01, volume C:' })
let alerts = 0
/** An alert that was not there before. */
const newAlert = () => JSON.stringify({ id: `alert ${++alerts}`, title: 'Disk is full', text: 'SRV-01, volume C:' })

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

function deliver(url: string, body = alert, signature = sign(body), sender?: AbortSignal) {
  // A delivery that hangs fails its test, which then stops its servers and isolates.
  const signal = AbortSignal.any([AbortSignal.timeout(20_000), ...(sender ? [sender] : [])])
  return fetch(url, { method: 'POST', body, headers: { 'x-signature-256': signature }, signal })
}

const tokenRequests = ({ state }: HaloServer) => state.requests.filter(({ path }) => path === '/auth/token').length
const ticketRequests = ({ state }: HaloServer) =>
  state.requests.filter(({ operation }) => operation === 'POST /Tickets').length

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
      expect((await deliver(url, newAlert())).status).toBe(201)
      expect((await deliver(url, newAlert())).status).toBe(201)
    }
    expect(tokenRequests(world.halo)).toBe(1)
    const [[key, entry] = []] = [...world.kv.entries].filter(([name]) => !name.startsWith('delivery:'))
    expect(key).not.toContain(world.halo.clientSecret)
    expect(entry?.lifetimeInSeconds).toBeGreaterThan(3500)
    expect(entry?.lifetimeInSeconds).toBeLessThanOrEqual(3600)
  })

  test('replaces a token that was revoked', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    await deliver(url, newAlert())
    world.halo.state.revokeTokens()
    expect((await deliver(url, newAlert())).status).toBe(201)
    expect(tokenRequests(world.halo)).toBe(2)
  })

  test('makes its tickets while KV fails, still one at a time in an isolate', async () => {
    await using world = await setUp()
    world.kv.failing = true
    const { url } = await world.startIsolate()
    const { promise: gate, resolve: openGate } = Promise.withResolvers<void>()
    world.halo.state.override('POST /Tickets', () => gate)
    const first = deliver(url)
    await vi.waitFor(() => expect(ticketRequests(world.halo)).toBe(1), 10_000)
    expect((await deliver(url)).status).toBe(503)
    openGate()
    expect((await first).status).toBe(201)
  })

  test.each([
    ['no signature', 401, alert, ''],
    ['the signature of another secret', 401, alert, sign(alert, 'guessed')],
    ['the signature of another body', 401, alert, sign('{}')],
    ['no JSON', 400, '<alert/>', undefined],
    ['JSON that is no alert', 400, '{"title":""}', undefined],
    ['an id that is no text', 400, '{"id":5,"title":"Disk is full","text":""}', undefined],
  ])('refuses a webhook with %s', async (_, status, body, signature) => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    expect((await deliver(url, body, signature)).status).toBe(status)
    expect(world.halo.state.requests).toHaveLength(0)
  })

  test('refuses a GET and names the method that it takes', async () => {
    await using world = await setUp()
    const response = await fetch((await world.startIsolate()).url)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('makes one ticket of a webhook that is delivered again, in any isolate', async () => {
    await using world = await setUp()
    for (const body of [alert, newAlert()]) {
      const isolates = [await world.startIsolate(), await world.startIsolate()]
      const responses = []
      for (const { url } of [...isolates, ...isolates]) responses.push(await deliver(url, body))
      expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      const bodies = await Promise.all(responses.map((response) => response.text()))
      expect(new Set(bodies).size).toBe(1)
    }
    expect(ticketRequests(world.halo)).toBe(2)
  })

  test('makes one ticket of a webhook that is delivered again before the first delivery is done', async () => {
    await using world = await setUp()
    const isolates = [await world.startIsolate(), await world.startIsolate()]
    const { promise: gate, resolve: openGate } = Promise.withResolvers<void>()
    world.halo.state.override('POST /Tickets', () => gate)
    const body = newAlert()
    const first = deliver(isolates[0]?.url ?? '', body)
    await vi.waitFor(() => expect(ticketRequests(world.halo)).toBe(1), 10_000)
    for (const { url } of isolates) {
      const again = await deliver(url, body)
      expect([again.status, again.headers.get('retry-after')]).toEqual([503, '60'])
    }
    openGate()
    expect((await first).status).toBe(201)
    expect(ticketRequests(world.halo)).toBe(1)
  })

  test('makes one ticket of a webhook that two isolates claim at the same time', async () => {
    await using world = await setUp()
    const isolates = [await world.startIsolate(), await world.startIsolate()]
    // Both find no claim, and both have made theirs before either looks again.
    for (const method of ['GET', 'PUT'] as const) world.kv.holdBack(method, /:claim$/, isolates.length)
    const body = newAlert()
    const responses = await Promise.all(isolates.map(({ url }) => deliver(url, body)))
    expect(responses.map(({ status }) => status).sort()).toEqual([201, 503])
    expect(ticketRequests(world.halo)).toBe(1)
  })

  test('makes one ticket of a webhook whose sender hung up before it was made', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    const { promise: gate, resolve: openGate } = Promise.withResolvers<void>()
    world.halo.state.override('POST /Tickets', () => gate)
    const body = newAlert()
    const sender = new AbortController()
    const first = deliver(url, body, sign(body), sender.signal)
    await vi.waitFor(() => expect(ticketRequests(world.halo)).toBe(1), 10_000)
    sender.abort()
    await expect(first).rejects.toThrow()
    openGate()
    await vi.waitFor(async () => expect((await deliver(url, body)).status).toBe(201), 10_000)
    expect(ticketRequests(world.halo)).toBe(1)
  })

  test('recognises an alert by its id, whatever its words', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    const other = { title: 'Disk is full', text: 'SRV-01, volume D:' }
    for (const id of ['1', '2', '1']) await deliver(url, JSON.stringify({ id, ...other }))
    expect(ticketRequests(world.halo)).toBe(2)
    const lifetimes = [...world.kv.entries].filter(([key]) => /^delivery:\w+:\w+$/.test(key))
    expect(lifetimes.map(([, { lifetimeInSeconds }]) => lifetimeInSeconds)).toEqual([86_400, 86_400])
  })

  test('tries again when HaloPSA did not take the ticket the first time', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    const body = newAlert()
    world.halo.state.trouble({ on: 'POST /Tickets', status: 503, times: 1 })
    world.halo.state.trouble({ on: '/auth/token', status: 503, times: 1 })
    for (const status of [502, 502, 201, 201]) expect((await deliver(url, body)).status).toBe(status)
    expect(world.halo.state.list('Tickets').filter(({ summary }) => summary === 'Disk is full')).toHaveLength(1)
  })

  test('waits before it tries again when the connection was lost and HaloPSA may be at work', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    const body = newAlert()
    world.halo.state.trouble({ on: 'POST /Tickets', fault: 'drop', times: 1 })
    expect((await deliver(url, body)).status).toBe(502)
    expect((await deliver(url, body)).status).toBe(503)
    const claims = [...world.kv.entries].filter(([key]) => key.endsWith(':claim'))
    expect(claims.map(([, { lifetimeInSeconds }]) => lifetimeInSeconds)).toEqual([60])
    // What KV does after a minute.
    for (const [key] of claims) world.kv.entries.delete(key)
    expect((await deliver(url, body)).status).toBe(201)
  })

  test('asks the sender to deliver again when HaloPSA fails, and shows no details', async () => {
    await using world = await setUp()
    const { url } = await world.startIsolate()
    world.halo.state.trouble({ on: 'POST /Tickets', status: 503, body: 'database at 10.0.0.7 is down' })
    const response = await deliver(url)
    expect(response.status).toBe(502)
    expect(await response.text()).toBe('{"error":"HaloPSA did not take the ticket"}')
  })
})
