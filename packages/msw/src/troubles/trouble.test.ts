import { connect as connectSocket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Call, connect, requestToken } from '../../test/connect.ts'
import { type HaloServer, startHaloServer } from '../server.ts'

let server: HaloServer
let call: Call
let time: number

beforeEach(async () => {
  time = Date.UTC(2026, 0, 1)
  server = await startHaloServer({ tickets: 3, now: () => time })
  call = await connect(server)
})
afterEach(() => server.close())

const statuses = async (count: number, path = '/Tickets') => {
  const found: number[] = []
  for (let index = 0; index < count; index += 1) found.push((await call('GET', path)).status)
  return found
}
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: Error) => (error.cause as { code?: string }).code,
  )

describe('a trouble', () => {
  test('applies to the number of requests in times, after those in skip', async () => {
    server.state.trouble({ on: 'GET /Tickets', status: 503, skip: 1, times: 2 })
    expect(await statuses(5)).toEqual([200, 503, 503, 200, 200])
  })

  test('applies only to requests that match its pattern', async () => {
    server.state.trouble({ on: 'GET /Tickets/{id}', status: 500 })
    server.state.trouble({ on: '/Client*', status: 502 })
    expect(await statuses(1)).toEqual([200])
    expect(await statuses(1, '/Tickets/1000')).toEqual([500])
    expect(await statuses(1, '/Client/1')).toEqual([502])
  })

  test('applies to the token endpoint where the pattern says so', async () => {
    server.state.trouble({ on: '/auth/token', status: 500, times: 1 })
    const failed = await requestToken(server)
    expect(failed.status).toBe(500)
    expect(await failed.text()).toContain('<!DOCTYPE html>')
    expect((await requestToken(server)).status).toBe(200)
  })

  test('ends when the returned function is called', async () => {
    const end = server.state.trouble({ status: 500 })
    expect(await statuses(1)).toEqual([500])
    end()
    expect(await statuses(1)).toEqual([200])
  })

  test('happens by chance, and the same way in each run', async () => {
    const run = async () => {
      await using other = await startHaloServer({ tickets: 3, randomSeed: 7 })
      other.state.trouble({ status: 500, probability: 0.5 })
      const callOther = await connect(other)
      const found: number[] = []
      for (let index = 0; index < 20; index += 1) found.push((await callOther('GET', '/Tickets')).status)
      return found
    }
    const first = await run()
    expect(new Set(first)).toEqual(new Set([200, 500]))
    expect(await run()).toEqual(first)
  })

  test('by chance happens the same way after a reset', async () => {
    const run = () => {
      server.state.trouble({ on: '/Tickets', status: 500, probability: 0.5 })
      return statuses(20)
    }
    server.state.reset()
    const first = await run()
    server.state.reset()
    expect(await run()).toEqual(first)
  })

  test.each([204, 304])('responds with %i and no body', async (status) => {
    server.state.trouble({ status, body: 'Unseen' })
    const response = await call('GET', '/Tickets')
    expect([response.status, await response.text()]).toEqual([status, ''])
  })

  test('needs a status from 200 to 599', () => {
    for (const status of [0, 101, 600, Number.NaN]) expect(() => server.state.trouble({ status })).toThrow(RangeError)
  })

  test('responds with its body and headers', async () => {
    server.state.trouble({ status: 400, body: { Message: 'Not today' }, headers: { 'x-reason': 'test' }, times: 1 })
    const inJson = await call('GET', '/Tickets')
    expect([inJson.status, inJson.headers.get('x-reason'), await inJson.json()]).toEqual([
      400,
      'test',
      { Message: 'Not today' },
    ])
    server.state.trouble({ status: 400, body: 'Not today' })
    expect(await (await call('GET', '/Tickets')).text()).toBe('Not today')
  })

  test('delays the response, and stops when the caller aborts', async () => {
    server.state.trouble({ latency: 600_000, times: 1 })
    const abandoned = fetch(`${server.url}/api/AuthInfo`, { signal: AbortSignal.timeout(50) })
    await expect(abandoned).rejects.toThrow('timeout')
    server.state.trouble({ latency: 20 })
    expect(await statuses(1)).toEqual([200])
  })
})

describe('a fault', () => {
  test('responds with an HTML page in place of JSON', async () => {
    server.state.trouble({ fault: 'html', status: 200 })
    const response = await call('GET', '/Tickets')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
  })

  test('cuts the end of the JSON', async () => {
    server.state.trouble({ fault: 'malformed' })
    const response = await call('GET', '/Tickets')
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(JSON.parse(`${text}}`)).toHaveProperty('tickets')
  })

  test('ends the connection in the middle of the body', async () => {
    server.state.trouble({ fault: 'truncated' })
    const response = await call('GET', '/Tickets')
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('leaves a response without a body unchanged', async () => {
    server.state.override('/Site', () => new Response(null, { status: 204 }))
    for (const fault of ['malformed', 'truncated'] as const) {
      server.state.trouble({ fault, times: 1 })
      expect(await statuses(1, '/Site')).toEqual([204])
    }
  })

  test('closes the connection without a response', async () => {
    server.state.trouble({ fault: 'drop' })
    expect(await failure(call('GET', '/Tickets'))).toBe('UND_ERR_SOCKET')
  })

  test('resets the connection', async () => {
    server.state.trouble({ fault: 'reset' })
    const code = await new Promise((resolve) => {
      const socket = connectSocket(server.port, '127.0.0.1', () =>
        socket.write('GET /api/Tickets HTTP/1.1\r\nHost: a\r\n\r\n'),
      )
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      socket.on('end', () => resolve('closed'))
    })
    expect(code).toBe('ECONNRESET')
  })

  test('can come after the request took effect', async () => {
    server.state.trouble({ on: 'POST /Tickets', fault: 'drop', processed: true, times: 1 })
    server.state.trouble({ on: 'POST /Tickets', fault: 'drop', times: 1 })
    await failure(call('POST', '/Tickets', [{ summary: 'Unseen' }]))
    await failure(call('POST', '/Tickets', [{ summary: 'Lost' }]))
    expect(server.state.list('Tickets').map(({ summary }) => summary)).toContain('Unseen')
    expect(server.state.list('Tickets').map(({ summary }) => summary)).not.toContain('Lost')
  })
})

describe('an error', () => {
  test.each([
    ['exception', { ClassName: 'System.Exception' }],
    ['model', { '[0].summary': [expect.any(String)] }],
    ['object', {}],
  ] as const)('has the form %s', async (form, body) => {
    server.state.trouble({ form })
    const response = await call('GET', '/Tickets')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject(body)
  })

  test('can be a JSON string or have no body, with any status', async () => {
    server.state.trouble({ form: 'text', status: 422, times: 1 })
    const text = await call('GET', '/Tickets')
    expect([text.status, typeof (await text.json())]).toEqual([422, 'string'])
    server.state.trouble({ form: 'empty', status: 500, headers: { 'x-mine': 'yes' } })
    const empty = await call('GET', '/Tickets')
    expect([empty.status, empty.headers.get('x-mine'), await empty.text()]).toEqual([500, 'yes', ''])
  })

  test('can be a login page with status 200', async () => {
    server.state.trouble({ fault: 'login' })
    const response = await call('GET', '/Tickets')
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await response.text()).toContain('<form method="post">')
  })

  test('can be a redirect', async () => {
    server.state.trouble({ on: '/Client', location: '/api/AuthInfo' })
    expect(await (await call('GET', '/Client')).json()).toHaveProperty('auth_url')
  })
})

describe('a write that is done and its response lost', () => {
  const summaries = () => server.state.list('Tickets').map(({ summary }) => summary)
  const post = (summary: string, signal?: AbortSignal) =>
    fetch(`${server.url}/api/Tickets`, { method: 'POST', headers, body: JSON.stringify([{ summary }]), signal })
  let headers: Record<string, string>
  beforeEach(async () => {
    const { access_token } = (await (await requestToken(server)).json()) as { access_token: string }
    headers = { authorization: `Bearer ${access_token}` }
  })

  test.each([
    ['before the headers', { fault: 'drop', processed: true }],
    ['after the headers', { fault: 'headers' }],
    ['in the body', { fault: 'truncated' }],
    ['behind an error', { status: 502, processed: true }],
  ] as const)('%s', async (_, trouble) => {
    server.state.trouble({ on: 'POST /Tickets', ...trouble })
    const isRead = await post('Unseen').then(
      (response) =>
        response.ok &&
        response.json().then(
          () => true,
          () => false,
        ),
      () => false,
    )
    expect(isRead).toBe(false)
    expect(summaries()).toContain('Unseen')
  })

  test('while the client waits: it gives up on what is done', async () => {
    server.state.trouble({ on: 'POST /Tickets', processed: true, latency: 600_000 })
    const caller = new AbortController()
    const response = post('Unseen', caller.signal).catch((error: unknown) => error)
    await vi.waitUntil(() => summaries().includes('Unseen'))
    caller.abort()
    expect(await response).toMatchObject({ name: 'AbortError' })
    expect(summaries().filter((summary) => summary === 'Unseen')).toHaveLength(1)
  })
})

describe('a limit', () => {
  test('responds to calls beyond it with 429 and a text, until the window has passed', async () => {
    server.state.limit({ requests: 3, seconds: 300 })
    expect(await statuses(4)).toEqual([200, 200, 200, 429])
    const refused = await call('GET', '/Tickets')
    expect(refused.headers.get('retry-after')).toBeNull()
    expect(await refused.text()).toBe('Too many requests.')
    time += 299_999
    expect(await statuses(1)).toEqual([429])
    time += 1
    expect(await statuses(1)).toEqual([200])
  })

  test('sends Retry-After in seconds or as a date', async () => {
    server.state.limit({ requests: 0, seconds: 300, retryAfter: 'seconds' })
    expect((await call('GET', '/Tickets')).headers.get('retry-after')).toBe('300')
    server.state.limit({ requests: 0, seconds: 300, retryAfter: 'date' })
    const date = (await call('GET', '/Tickets')).headers.get('retry-after') ?? ''
    expect(Date.parse(date)).toBe(time + 300_000)
  })

  test('leaves out the token endpoint, and can be lifted', async () => {
    const lift = server.state.limit({ requests: 0, seconds: 300 })
    expect((await requestToken(server)).status).toBe(200)
    lift()
    expect(await statuses(1)).toEqual([200])
  })
})
