import type { Socket } from 'node:net'
import { serveSockets as serveLoopbackSockets, unusedPort } from '@halopsa/testing'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { sendJson } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { formData, HaloApiError, HaloClient, HaloConnectionError, HaloTimeoutError } from '../index.ts'

const quick = { retry: true, retryOptions: { minTimeout: 1, maxTimeout: 5 }, logger: () => {} } as const
const tickets = { method: 'get', path: '/Tickets' } as const
const newTicket = { method: 'post', path: '/Tickets', body: [{ summary: 'No network' }] } as const

/** A server that drops its first `count` API connections once it has read the request. */
function serveDropping(count: number) {
  let dropped = 0
  return serveHalo({
    api: (_, response, raw) => (dropped++ < count ? raw.socket.destroy() : sendJson(response, {})),
  })
}

/** A bare TCP server, for faults that an HTTP server cannot have. */
async function serveSockets(onConnection: (socket: Socket, number: number) => void): Promise<string> {
  const server = await serveLoopbackSockets(onConnection)
  onTestFinished(() => server[Symbol.asyncDispose]())
  return server.url
}

/** A port of loopback on which nobody listens. */
async function closedPort(): Promise<string> {
  return `http://127.0.0.1:${await unusedPort()}`
}

const okAnswer = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'

describe('without retry', () => {
  test('a dropped connection is thrown at once', async () => {
    const server = await serveDropping(1)
    await expect(server.client().request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
    expect(server.apiRequests).toHaveLength(1)
  })
})

describe('with retry', () => {
  test('a call whose connection is dropped is sent again', async () => {
    const server = await serveDropping(2)
    await expect(server.client(quick).request(tickets)).resolves.toEqual({})
    expect(server.apiRequests).toHaveLength(3)
  })

  test('gives up after 4 repetitions by default', async () => {
    const server = await serveDropping(100)
    await expect(server.client(quick).request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
    expect(server.apiRequests).toHaveLength(5)
  })

  test('gives up after the retries of the options', async () => {
    const server = await serveDropping(100)
    const halo = server.client({ retry: true, retryOptions: { retries: 1, minTimeout: 1 } })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
    expect(server.apiRequests).toHaveLength(2)
  })

  test.each([400, 404, 408, 500, 502, 503])('a status %i is thrown, not repeated', async (status) => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(status, { 'retry-after': '0' }).end() })
    await expect(server.client(quick).request(tickets)).rejects.toMatchObject({ status })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('a 429 without a limiter is thrown, not repeated', async () => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(429, { 'retry-after': '0' }).end() })
    await expect(server.client(quick).request(tickets)).rejects.toBeInstanceOf(HaloApiError)
    expect(server.apiRequests).toHaveLength(1)
  })

  test('a reset connection is repeated', async () => {
    const url = await serveSockets((socket, number) => {
      socket.once('data', () => (number === 1 ? socket.resetAndDestroy() : socket.end(okAnswer)))
    })
    await expect(new HaloClient({ companyUrl: url, auth: 'x', ...quick }).request(tickets)).resolves.toEqual({})
  })

  test('every attempt takes the limiter’s leave, and only those of calls', async () => {
    const server = await serveDropping(2)
    const limiter = { acquire: vi.fn(), refused: () => false }
    await server.client({ ...quick, limiter }).request(tickets)
    expect(limiter.acquire).toHaveBeenCalledTimes(3)
    expect(new Set(limiter.acquire.mock.calls.map(([call]) => call)).size).toBe(1)
  })

  test('the limiter is asked when the token is in hand, so that its leave is used at once', async () => {
    const events: string[] = []
    const server = await serveHalo({
      token: (_, response) => {
        events.push('token')
        sendJson(response, { access_token: 'x' })
      },
      api: (_, response) => {
        events.push('call')
        sendJson(response, {})
      },
    })
    const limiter = { acquire: () => void events.push('leave'), refused: () => false }
    await server.client({ limiter }).request(tickets)
    expect(events).toEqual(['token', 'leave', 'call'])
  })

  test('hooks see one call, whose attempts are repeated', async () => {
    const server = await serveDropping(2)
    const hooks = { beforeRequest: [vi.fn()], beforeRetry: [vi.fn()], beforeError: [vi.fn(({ error }) => error)] }
    const halo = server.client({ ...quick, auth: 'token', hooks })
    await halo.request(tickets)
    const calls = () =>
      [hooks.beforeRequest, hooks.beforeRetry, hooks.beforeError].map(([hook]) => hook?.mock.calls.length)
    expect(calls()).toEqual([1, 2, 0])
    await halo.request(tickets, { timeout: 1e10 }).catch(() => {})
    expect(calls()).toEqual([1, 2, 1])
  })

  test('a limiter is told of each 429 once', async () => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(429).end() })
    const limiter = { acquire: vi.fn(), refused: vi.fn(() => limiter.refused.mock.calls.length < 2) }
    await expect(server.client({ ...quick, limiter }).request(tickets)).rejects.toMatchObject({ status: 429 })
    expect(server.apiRequests).toHaveLength(2)
    expect(limiter.acquire).toHaveBeenCalledTimes(2)
    expect(limiter.refused).toHaveBeenCalledTimes(2)
  })

  test('a body that breaks off is not repeated', async () => {
    let connections = 0
    const companyUrl = await serveSockets((socket) => {
      connections++
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\nconnection: close\r\n\r\n{'))
    })
    const halo = new HaloClient({ companyUrl, auth: 'x', ...quick })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
    expect(connections).toBe(1)
  })

  test('attempts are counted and logged once each', async () => {
    const server = await serveDropping(2)
    const logger = vi.fn()
    await server.client({ ...quick, auth: 'token', logger }).request(tickets)
    expect(logger.mock.calls.map(([, message, meta]) => [message, meta.attempt])).toEqual([
      ['GET /Tickets failed', 1],
      ['GET /Tickets failed', 2],
      ['GET /Tickets 200', 3],
    ])
  })

  test('the pauses grow by the factor, up to maxTimeout, and are randomized by 1 to 2', async () => {
    const server = await serveDropping(3)
    const pauses: number[] = []
    const delayed = vi.spyOn(globalThis, 'setTimeout')
    await server
      .client({
        retry: true,
        timeout: false,
        retryOptions: { minTimeout: 3, factor: 4, maxTimeout: 40, randomize: false },
      })
      .request(tickets)
    for (const [, milliseconds] of delayed.mock.calls) if (milliseconds && milliseconds <= 40) pauses.push(milliseconds)
    delayed.mockRestore()
    expect(pauses.filter((pause) => [3, 12, 40].includes(pause))).toEqual([3, 12, 40])
  })

  test('a single call can turn it on, off, or change its options', async () => {
    const server = await serveDropping(6)
    const [eager, lazy] = [server.client(quick), server.client({ retryOptions: { minTimeout: 1 } })]
    await expect(eager.request(tickets, { retry: false })).rejects.toBeInstanceOf(HaloConnectionError)
    expect(server.apiRequests).toHaveLength(1)
    await expect(lazy.request(tickets, { retry: { retries: 1 } })).rejects.toBeInstanceOf(HaloConnectionError)
    expect(server.apiRequests).toHaveLength(3)
    await expect(lazy.request(tickets, { retry: true })).resolves.toEqual({})
    expect(server.apiRequests).toHaveLength(7)
  })
})

describe('a POST', () => {
  test('is not repeated when the server may have seen it', async () => {
    const server = await serveDropping(1)
    await expect(server.client(quick).request(newTicket)).rejects.toMatchObject({ neverSent: false })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('is not repeated when the connection is reset once the request was sent', async () => {
    let connections = 0
    const url = await serveSockets((socket) => {
      connections++
      socket.once('data', () => socket.resetAndDestroy())
    })
    const halo = new HaloClient({ companyUrl: url, auth: 'x', ...quick })
    await expect(halo.request(newTicket)).rejects.toBeInstanceOf(HaloConnectionError)
    expect(connections).toBe(1)
  })

  test('is repeated when the connection was refused', async () => {
    const companyUrl = await closedPort()
    const attempts = vi.fn(fetch)
    const halo = new HaloClient({ companyUrl, auth: 'x', ...quick, fetch: attempts })
    await expect(halo.request(newTicket)).rejects.toMatchObject({ code: 'ECONNREFUSED', neverSent: true })
    expect(attempts).toHaveBeenCalledTimes(5)
  })

  test('is repeated where the caller opts in', async () => {
    const server = await serveDropping(1)
    const halo = server.client({ retry: true, retryOptions: { minTimeout: 1, methods: ['get', 'post'] } })
    await expect(halo.request(newTicket)).resolves.toEqual({})
    expect(server.apiRequests.map(({ body }) => body)).toEqual(Array(2).fill('[{"summary":"No network"}]'))
  })

  test('a form is sent whole the second time, too', async () => {
    const server = await serveDropping(1)
    const halo = server.client({ retry: true, retryOptions: { minTimeout: 1, methods: ['post'] } })
    await halo.request({ method: 'post', path: '/Upload', body: formData({ file: new Blob(['the bytes']) }) })
    expect(server.apiRequests.map(({ body }) => body.includes('the bytes'))).toEqual([true, true])
  })
})

/** What other runtimes throw from `fetch`; each is taken from the runtime's own source or output. */
describe.each([
  [
    'Bun, refused',
    Object.assign(new Error('Unable to connect. Is the computer able to access the url?'), {
      code: 'ConnectionRefused',
    }),
    true,
  ],
  [
    'Bun, closed',
    Object.assign(new Error('The socket connection was closed unexpectedly.'), { code: 'ECONNRESET' }),
    false,
  ],
  [
    'Deno, refused',
    new TypeError(
      'error sending request for url (http://x/): client error (Connect): tcp connect error: Connection refused (os error 111)',
    ),
    true,
  ],
  [
    'Deno, reset',
    new TypeError(
      'error sending request for url (http://x/): client error (SendRequest): connection closed before message completed',
    ),
    false,
  ],
  ['Chromium', new TypeError('Failed to fetch'), false],
  ['Firefox', new TypeError('NetworkError when attempting to fetch resource.'), false],
  ['Safari', new TypeError('Load failed'), false],
  ['workerd', new Error('Network connection lost.'), false],
  [
    'Node, DNS',
    new TypeError('fetch failed', {
      cause: Object.assign(new Error('getaddrinfo EAI_AGAIN x'), { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }),
    }),
    true,
  ],
  [
    'Node, connect timeout',
    new TypeError('fetch failed', {
      cause: Object.assign(new Error('timeout'), { code: 'ETIMEDOUT', syscall: 'connect' }),
    }),
    true,
  ],
  [
    'Node, read timeout',
    new TypeError('fetch failed', {
      cause: Object.assign(new Error('timeout'), { code: 'ETIMEDOUT', syscall: 'read' }),
    }),
    false,
  ],
  ['old sockets', Object.assign(new Error('timeout'), { code: 'ESOCKETTIMEDOUT' }), false],
])('a connection failure as of %s', (_, failure, neverSent) => {
  /** A client whose first attempt fails so. */
  function client() {
    const attempts = vi.fn(async () => {
      if (attempts.mock.calls.length === 1) throw failure
      return new Response('{}')
    })
    return { attempts, halo: new HaloClient({ companyUrl: 'https://x.example', auth: 'x', ...quick, fetch: attempts }) }
  }

  test('repeats a GET', async () => {
    await expect(client().halo.request(tickets)).resolves.toEqual({})
  })

  test(`${neverSent ? 'repeats' : 'does not repeat'} a POST`, async () => {
    const { halo, attempts } = client()
    await halo.request(newTicket).catch((error) => expect(error).toBeInstanceOf(HaloConnectionError))
    expect(attempts).toHaveBeenCalledTimes(neverSent ? 2 : 1)
  })
})

describe('timeout', () => {
  const never = () => {}

  test('is a HaloTimeoutError, and not repeated', async () => {
    const server = await serveHalo({ api: never })
    const call = server.client({ ...quick, auth: 'token', timeout: 50 }).request(tickets)
    await expect(call).rejects.toBeInstanceOf(HaloTimeoutError)
    await expect(call).rejects.toMatchObject({ method: 'GET', url: `${server.url}/api/Tickets` })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('of a call overrides that of the client', async () => {
    const server = await serveHalo({ api: never })
    await expect(server.client().request(tickets, { timeout: 50 })).rejects.toBeInstanceOf(HaloTimeoutError)
  })

  test('of undefined is that of the client', async () => {
    const server = await serveHalo({ api: never })
    const call = server.client({ auth: 'token', timeout: 50 }).request(tickets, { timeout: undefined })
    await expect(call).rejects.toBeInstanceOf(HaloTimeoutError)
  })

  test('covers a body that does not come', async () => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(200).write('{"half":') })
    await expect(server.client({ auth: 'token', timeout: 50 }).request(tickets)).rejects.toBeInstanceOf(
      HaloTimeoutError,
    )
  })

  test('is for each attempt', async () => {
    let attempts = 0
    const server = await serveHalo({
      api: (_, response, raw) => {
        setTimeout(() => (++attempts < 4 ? raw.socket.destroy() : sendJson(response, {})), 300)
      },
    })
    await expect(server.client({ ...quick, timeout: 1000 }).request(tickets)).resolves.toEqual({})
    expect(server.apiRequests).toHaveLength(4)
  })
})

describe('signal', () => {
  test('cancels while the answer is waited for', async () => {
    const controller = new AbortController()
    const server = await serveHalo({ api: () => controller.abort() })
    const call = server.client(quick).request(tickets, { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('cancels in the pause before a repetition', async () => {
    const controller = new AbortController()
    const server = await serveDropping(1)
    const halo = server.client({
      retry: true,
      retryOptions: { minTimeout: 3_600_000, maxTimeout: 3_600_000 },
      logger: (_level, message) => message.endsWith('failed') && setTimeout(() => controller.abort(), 20),
    })
    const call = halo.request(tickets, { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('cancels while a token is waited for', async () => {
    const controller = new AbortController()
    const server = await serveHalo({ token: () => controller.abort() })
    const call = server.client().request(tickets, { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('cancels while the body is read', async () => {
    const controller = new AbortController()
    const server = await serveHalo({
      api: (_, response) => {
        response.writeHead(200).write('{"half":')
        setTimeout(() => controller.abort(), 50)
      },
    })
    const call = server.client().request(tickets, { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('that has fired before sends nothing', async () => {
    const server = await serveHalo()
    const reason = new Error('not today')
    await expect(server.client().request(tickets, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(server.apiRequests).toEqual([])
  })
})
