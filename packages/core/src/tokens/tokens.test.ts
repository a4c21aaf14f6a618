import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { sendJson, serve } from '../../test/serve.ts'
import { clientId, clientSecret, serveHalo } from '../../test/serve-halo.ts'
import {
  HaloApiError,
  HaloAuthError,
  HaloClient,
  HaloConnectionError,
  HaloTimeoutError,
  refreshToken,
} from '../index.ts'

const tickets = { method: 'get', path: '/Tickets' } as const

/** Calls that start together. */
const calls = (count: number, call: () => Promise<unknown>) => Promise.all(Array.from({ length: count }, call))

describe('client credentials', () => {
  test('sends the form of the grant, and the token with each call', async () => {
    const server = await serveHalo()
    await server.client({ scope: 'read:tickets' }).request(tickets)
    const [request] = server.tokenRequests
    expect(request?.method).toBe('POST')
    expect(request?.headers['content-type']).toMatch('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'read:tickets',
    })
    expect(server.apiRequests[0]?.headers.authorization).toBe('Bearer token-1-of-the-server')
  })

  test('asks for the scope "all" by default', async () => {
    const server = await serveHalo()
    await server.client().request(tickets)
    expect(new URLSearchParams(server.tokenRequests[0]?.body).get('scope')).toBe('all')
  })

  test('sends the tenant as a query parameter of the token URL', async () => {
    const server = await serveHalo()
    await server.client({ tenant: 'acme & sons' }).request(tickets)
    expect(server.tokenRequests[0]?.url.search).toBe('?tenant=acme+%26+sons')
  })

  test('keeps the query of authUrl, and a tenant in it', async () => {
    const server = await serveHalo()
    const authUrl = (search: string) => `${server.url}/auth${search}`
    await server.client({ authUrl: authUrl('?tenant=acme&x=1') }).request(tickets)
    await server.client({ authUrl: authUrl('/token?x=1'), tenant: 'other' }).request(tickets)
    await server.client({ authUrl: authUrl('?tenant=acme'), tenant: 'other' }).request(tickets)
    expect(server.tokenRequests.map(({ url }) => url.href.slice('http://server'.length))).toEqual([
      '/auth/token?tenant=acme&x=1',
      '/auth/token?x=1&tenant=other',
      '/auth/token?tenant=acme',
    ])
  })

  test('sends no query string without a tenant', async () => {
    const server = await serveHalo()
    await server.client().request(tickets)
    expect(server.tokenRequests[0]?.url.href).toBe('http://server/auth/token')
  })

  test.each(['', '/', '/token', '/token/'])(
    'takes the authorisation server from authUrl, with "%s" at its end',
    async (end) => {
      const server = await serveHalo()
      const other = await serve((_, response) => sendJson(response, { access_token: 'other' }))
      await server.client({ authUrl: `${other.url}/identity${end}` }).request(tickets)
      expect(other.requests[0]?.url.pathname).toBe('/identity/token')
      expect(server.apiRequests[0]?.headers.authorization).toBe('Bearer other')
    },
  )

  test('asks authinfo for the authorisation server with authUrl "discover", once', async () => {
    const auth = await serve((_, response) => sendJson(response, { access_token: 'found', expires_in: -1 }))
    const server = await serve(({ url }, response) =>
      sendJson(response, url.pathname === '/api/authinfo' ? { auth_url: `${auth.url}/auth/`, tenant_id: 'acme' } : {}),
    )
    const halo = new HaloClient({ companyUrl: server.url, clientId, clientSecret, authUrl: 'discover' })
    await halo.request(tickets)
    expect(server.requests.map(({ url }) => url.pathname)).toEqual(['/api/authinfo', '/api/Tickets'])
    expect(server.requests[0]?.headers.authorization).toBeUndefined()
    expect(auth.requests[0]?.url.href).toBe('http://server/auth/token?tenant=acme')
    expect(server.requests[1]?.headers.authorization).toBe('Bearer found')
  })

  test('names what authinfo lacks', async () => {
    const server = await serve((_, response) => sendJson(response, {}))
    const halo = new HaloClient({ companyUrl: server.url, clientId, clientSecret, authUrl: 'discover' })
    await expect(halo.request(tickets)).rejects.toThrow('auth_url must be an https: URL')
  })

  test('reads an address of many slashes that authinfo names in time that grows with its length', async () => {
    // A pattern that looks for the end from each slash would need minutes for this address.
    const authUrl = `https://127.0.0.1:1/${'/'.repeat(1_000_000)}a`
    const server = await serve((_, response) => sendJson(response, { auth_url: authUrl }))
    // The address is in the log line, too.
    const logger = () => {}
    const halo = new HaloClient({ companyUrl: server.url, clientId, clientSecret, authUrl: 'discover', logger })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
  })

  test('sends no secret to an http: server that authinfo names', async () => {
    const server = await serve((_, response) => sendJson(response, { auth_url: 'http://auth.example/auth' }))
    const halo = new HaloClient({ companyUrl: server.url, clientId, clientSecret, authUrl: 'discover' })
    await expect(halo.request(tickets)).rejects.toThrow('auth_url must be an https: URL')
  })

  test('does not follow a redirect of the token endpoint', async () => {
    const elsewhere = await serve((_, response) => sendJson(response, { access_token: 'stolen' }))
    const server = await serveHalo({
      token: (_, response) => response.writeHead(307, { location: `${elsewhere.url}/auth/token` }).end(),
    })
    await expect(server.client().request(tickets)).rejects.toBeInstanceOf(HaloAuthError)
    expect(elsewhere.requests).toEqual([])
  })
})

describe('keeping', () => {
  test('asks once for 100 first calls at the same time', async () => {
    const server = await serveHalo()
    const halo = server.client()
    await calls(100, () => halo.request(tickets))
    expect(server.tokenRequests).toHaveLength(1)
    expect(server.apiRequests).toHaveLength(100)
  })

  test('renews a token shortly before it ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const server = await serveHalo({ tokenAnswer: { expires_in: 3600 } })
    const halo = server.client()
    await halo.request(tickets)
    vi.setSystemTime(Date.now() + 3_530_000)
    await halo.request(tickets)
    expect(server.tokenRequests).toHaveLength(1)
    vi.setSystemTime(Date.now() + 15_000)
    await halo.request(tickets)
    expect(server.tokenRequests).toHaveLength(2)
    vi.useRealTimers()
  })

  test.each([undefined, 0, -5, '', 'soon', null, '3600'])(
    'uses a token with expires_in %j for more than one call',
    async (seconds) => {
      const server = await serveHalo({ tokenAnswer: { expires_in: seconds } })
      const halo = server.client()
      for (let call = 0; call < 3; call++) await halo.request(tickets)
      expect(server.tokenRequests).toHaveLength(1)
    },
  )

  test('asks anew after a token request failed', async () => {
    let fail = true
    const server = await serveHalo({
      token: (_, response) => (fail ? response.writeHead(503).end() : sendJson(response, { access_token: 'late' })),
    })
    const halo = server.client()
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloAuthError)
    fail = false
    await expect(halo.request(tickets)).resolves.toEqual({})
  })

  test('two clients never see each other’s token', async () => {
    const server = await serve(({ url, body, headers }, response) =>
      sendJson(
        response,
        url.pathname === '/auth/token'
          ? { access_token: `token-of-${new URLSearchParams(body).get('client_id')}` }
          : { authorization: headers.authorization },
      ),
    )
    const [one, two] = ['one', 'two'].map(
      (clientId) => new HaloClient({ companyUrl: server.url, clientId, clientSecret, tokenCache: new Map() }),
    )
    const answers = await Promise.all([one?.request(tickets), two?.request(tickets), one?.request(tickets)])
    expect(answers.map((answer) => (answer as { authorization: string }).authorization)).toEqual([
      'Bearer token-of-one',
      'Bearer token-of-two',
      'Bearer token-of-one',
    ])
  })

  test('a caller who gives up does not cancel the token for the others', async () => {
    const server = await serveHalo({
      token: async (_, response) => {
        await sleep(100)
        sendJson(response, { access_token: 'shared' })
      },
    })
    const halo = server.client()
    const controller = new AbortController()
    const impatient = halo.request(tickets, { signal: controller.signal })
    const patient = halo.request(tickets)
    controller.abort()
    await expect(impatient).rejects.toMatchObject({ name: 'AbortError' })
    await expect(patient).resolves.toEqual({})
    expect(server.tokenRequests).toHaveLength(1)
  })
})

describe('a 401', () => {
  test('50 calls whose token was revoked share one new token, and are sent once more', async () => {
    const server = await serveHalo()
    const halo = server.client()
    await halo.request(tickets)
    server.revoke()
    await calls(50, () => halo.request({ method: 'post', path: '/Tickets', body: [{ summary: 'once' }] }))
    expect(server.tokenRequests).toHaveLength(2)
    expect(server.apiRequests).toHaveLength(1 + 50 + 50)
    expect(server.apiRequests.at(-1)?.body).toBe('[{"summary":"once"}]')
  })

  test('is thrown when the new token is refused, too', async () => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(401).end() })
    await expect(server.client().request(tickets)).rejects.toMatchObject({ name: 'HaloApiError', status: 401 })
    expect(server.apiRequests).toHaveLength(2)
  })

  test('for want of a permission costs no new token for each call', async () => {
    const server = await serveHalo({
      api: ({ url }, response) =>
        url.pathname.startsWith('/api/Invoice') ? response.writeHead(401).end() : sendJson(response, {}),
    })
    const halo = server.client()
    for (let id = 1; id <= 5; id++) {
      await expect(halo.request({ method: 'get', path: `/Invoice/${id}` })).rejects.toBeInstanceOf(HaloApiError)
      await halo.request(tickets)
    }
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('for want of a permission is told from others where the API has a path before it', async () => {
    const server = await serve(({ url, body, headers }, response) => {
      if (url.pathname.endsWith('/token')) return sendJson(response, { access_token: `token-${++tokens}` })
      if (url.pathname.includes('/Invoice') || headers.authorization === revoked) return response.writeHead(401).end()
      sendJson(response, body || {})
    })
    let tokens = 0
    let revoked = ''
    const halo = new HaloClient({ companyUrl: `${server.url}/halo`, clientId, clientSecret, logger: () => {} })
    await expect(halo.request({ method: 'get', path: '/Invoice' })).rejects.toBeInstanceOf(HaloApiError)
    revoked = `Bearer token-${tokens}`
    await expect(halo.request(tickets)).resolves.toEqual({})
  })

  test('is mended for other calls after one lacked a permission', async () => {
    const server = await serveHalo({
      api: ({ url }, response) =>
        url.pathname.startsWith('/api/Invoice') ? response.writeHead(401).end() : sendJson(response, {}),
    })
    const halo = server.client()
    await expect(halo.request({ method: 'get', path: '/Invoice' })).rejects.toBeInstanceOf(HaloApiError)
    server.revoke()
    await expect(halo.request(tickets)).resolves.toEqual({})
  })

  test('throws the failure of the token endpoint when no new token can be had', async () => {
    let tokens = 0
    const server = await serveHalo({
      token: (_, response) =>
        tokens++ ? sendJson(response, { error: 'invalid_client' }, 400) : sendJson(response, { access_token: 'first' }),
      api: (_, response) => response.writeHead(401).end(),
    })
    await expect(server.client().request(tickets)).rejects.toMatchObject({
      name: 'HaloAuthError',
      message: 'invalid_client',
    })
  })
})

describe('failures of the token endpoint', () => {
  test('a 500 with a page names the "Agent to log in as"', async () => {
    const page = '<!DOCTYPE html><html><head><title>Server Error</title></head><body>Oops</body></html>'
    const server = await serveHalo({
      token: (_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end(page),
    })
    const error: HaloAuthError = await server
      .client()
      .request(tickets)
      .then(
        () => expect.unreachable(),
        (reason) => reason,
      )
    expect(error).toBeInstanceOf(HaloAuthError)
    expect(error.message).toMatch(/^Server Error.*"Agent to log in as"/)
    expect(error).toMatchObject({ status: 500, data: page, method: 'POST', url: `${server.url}/auth/token` })
  })

  test('a 400 gives error and error_description', async () => {
    const refusal = { error: 'invalid_client', error_description: 'The client credentials are invalid' }
    const server = await serveHalo({ token: (_, response) => sendJson(response, refusal, 400) })
    await expect(server.client({ tenant: 'acme' }).request(tickets)).rejects.toMatchObject({
      name: 'HaloAuthError',
      message: 'The client credentials are invalid',
      status: 400,
      data: refusal,
      url: `${server.url}/auth/token`,
    })
  })

  test.each([
    ['{}', 'The token endpoint responded without an access_token'],
    ['', 'The token endpoint responded without an access_token'],
    ['null', 'The token endpoint responded without an access_token'],
    ['{"access_token":', 'Malformed JSON'],
    ['<html></html>', 'Malformed JSON'],
  ])('an answer without a token, %j, is a HaloAuthError', async (body, message) => {
    const server = await serveHalo({
      token: (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    })
    await expect(server.client().request(tickets)).rejects.toMatchObject({
      name: 'HaloAuthError',
      message,
    })
  })

  test.each([401, 429])('a %i is thrown, and no reason to ask again', async (status) => {
    const server = await serveHalo({ token: (_, response) => sendJson(response, { error: 'invalid_client' }, status) })
    const limiter = { acquire: () => {}, refused: () => true }
    await expect(server.client({ limiter }).request(tickets)).rejects.toMatchObject({ name: 'HaloAuthError', status })
    expect(server.tokenRequests).toHaveLength(1)
    expect(server.apiRequests).toEqual([])
  })

  test('are logged for each call that they fail', async () => {
    const server = await serveHalo({ tokenAnswer: { access_token: undefined } })
    const logger = vi.fn()
    await expect(server.client({ logger }).request(tickets)).rejects.toBeInstanceOf(HaloAuthError)
    expect(logger.mock.calls).toContainEqual([
      'error',
      'GET /Tickets The token endpoint responded without an access_token',
      expect.anything(),
    ])
  })

  test('a dropped connection is a HaloConnectionError without retry', async () => {
    const server = await serveHalo({ token: (_, __, raw) => raw.socket.destroy() })
    await expect(server.client().request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('dropped connections and 429 follow the retry options', async () => {
    let failures = 0
    const server = await serveHalo({
      token: (_, response, raw) => {
        failures++
        if (failures === 1) return raw.socket.destroy()
        if (failures === 2) return response.writeHead(429).end('Too many requests')
        sendJson(response, { access_token: 'third' })
      },
    })
    const halo = server.client({ retry: true, retryOptions: { retries: 2, minTimeout: 1 } })
    await expect(halo.request(tickets)).resolves.toEqual({})
    expect(server.tokenRequests).toHaveLength(3)
  })

  test('gives up after the retries of the options', async () => {
    const server = await serveHalo({ token: (_, response) => response.writeHead(429).end('Too many requests') })
    const halo = server.client({ retry: true, retryOptions: { retries: 2, minTimeout: 1 } })
    await expect(halo.request(tickets)).rejects.toMatchObject({ name: 'HaloAuthError', status: 429 })
    expect(server.tokenRequests).toHaveLength(3)
  })
})

describe('other sources', () => {
  test('a fixed token is sent as it is', async () => {
    const server = await serveHalo()
    await new HaloClient({ companyUrl: server.url, auth: 'fixed' }).request(tickets)
    expect(server.apiRequests[0]?.headers.authorization).toBe('Bearer fixed')
    expect(server.tokenRequests).toEqual([])
  })

  test('a function is asked at each call, and again after a 401', async () => {
    const server = await serve(({ headers }, response) =>
      headers.authorization === 'Bearer 2' ? response.writeHead(401).end() : sendJson(response, headers.authorization),
    )
    let asked = 0
    const halo = new HaloClient({ companyUrl: server.url, auth: async () => String(++asked) })
    await expect(halo.request(tickets)).resolves.toBe('Bearer 1')
    await expect(halo.request(tickets)).resolves.toBe('Bearer 3')
  })

  test('a function that says when its token ends is asked again then', async () => {
    const server = await serveHalo()
    const auth = vi.fn(() => ({ value: 'kept', expiresAt: Date.now() + 600_000 }))
    const halo = new HaloClient({ companyUrl: server.url, auth })
    await halo.request(tickets)
    await halo.request(tickets)
    expect(auth).toHaveBeenCalledTimes(1)
  })

  test.each([undefined, null, '', {}])('a function that gives %j is a HaloAuthError', async (nothing) => {
    const server = await serveHalo()
    const auth = (() => nothing) as unknown as () => string
    await expect(server.client({ auth }).request(tickets)).rejects.toBeInstanceOf(HaloAuthError)
    expect(server.apiRequests).toEqual([])
  })

  test('a refresh token is exchanged, and followed when the server rotates it', async () => {
    let tokens = 0
    const server = await serveHalo({
      token: (_, response) => {
        tokens++
        sendJson(response, { access_token: `access-${tokens}`, refresh_token: `refresh-${tokens}` })
      },
      api: ({ headers }, response) =>
        headers.authorization === 'Bearer access-1' ? response.writeHead(401).end() : sendJson(response, {}),
    })
    const onRotate = vi.fn()
    const halo = new HaloClient({
      companyUrl: server.url,
      auth: refreshToken({ refreshToken: 'refresh-0', clientId, onRotate }),
    })
    await halo.request(tickets)
    expect(server.tokenRequests.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))).toEqual([
      { grant_type: 'refresh_token', refresh_token: 'refresh-0', client_id: clientId },
      { grant_type: 'refresh_token', refresh_token: 'refresh-1', client_id: clientId },
    ])
    expect(onRotate.mock.calls).toEqual([['refresh-1'], ['refresh-2']])
  })

  test('a source of one’s own is told which token was refused', async () => {
    const server = await serve(({ headers }, response) =>
      headers.authorization === 'Bearer old' ? response.writeHead(401).end() : sendJson(response, {}),
    )
    const getToken = vi.fn(async ({ refused }: { refused?: string }) => ({ value: refused === 'old' ? 'new' : 'old' }))
    await new HaloClient({ companyUrl: server.url, auth: { getToken } }).request(tickets)
    expect(getToken.mock.calls.map(([{ refused }]) => refused)).toEqual([undefined, 'old'])
  })
})

describe('tokenCache', () => {
  /** A store like Keyv that remembers what it was told. */
  function store() {
    const values = new Map<string, unknown>()
    return {
      values,
      get: vi.fn(async (key: string) => values.get(key)),
      set: vi.fn(async (key: string, value: unknown, _lifetime?: number) => values.set(key, value)),
      delete: vi.fn(async (key: string) => values.delete(key)),
    }
  }

  test('is shared by clients of the same application', async () => {
    const server = await serveHalo()
    const tokenCache = store()
    await server.client({ tokenCache }).request(tickets)
    await server.client({ tokenCache }).request(tickets)
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('keeps the token no longer than it lasts, under a key without the secret', async () => {
    const server = await serveHalo({ tokenAnswer: { expires_in: 600, refresh_token: 'stays here' } })
    const tokenCache = store()
    await server.client({ tokenCache, tenant: 'acme' }).request(tickets)
    const [key, value, lifetime] = tokenCache.set.mock.calls[0] ?? []
    expect(key).toContain(clientId)
    expect(key).toContain('acme')
    expect(key).not.toContain(clientSecret)
    expect(value).toEqual({ value: 'token-1-of-the-server', expiresAt: expect.any(Number) })
    expect(lifetime).toBeGreaterThan(590_000)
    expect(lifetime).toBeLessThanOrEqual(600_000)
  })

  test('is told apart by scope and server', async () => {
    const [one, two] = [await serveHalo(), await serveHalo()]
    const tokenCache = store()
    await one.client({ tokenCache }).request(tickets)
    await one.client({ tokenCache, scope: 'read:tickets' }).request(tickets)
    await two.client({ tokenCache }).request(tickets)
    expect(tokenCache.values.size).toBe(3)
  })

  test('a token in it that the API refuses is replaced', async () => {
    const server = await serveHalo()
    const tokenCache = store()
    await server.client({ tokenCache }).request(tickets)
    server.revoke()
    await server.client({ tokenCache }).request(tickets)
    expect(tokenCache.delete).toHaveBeenCalledTimes(1)
    expect([...tokenCache.values.values()]).toMatchObject([{ value: 'token-2-of-the-server' }])
  })

  test('a token in it is renewed shortly before its end, too', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const server = await serveHalo()
    const halo = server.client({ tokenCache: store() })
    await halo.request(tickets)
    vi.setSystemTime(Date.now() + 3_545_000)
    await halo.request(tickets)
    expect(server.tokenRequests).toHaveLength(2)
    vi.useRealTimers()
  })

  test('what another process put there serves a call whose own token was refused', async () => {
    const server = await serveHalo()
    const tokenCache = store()
    const [one, two] = [server.client({ tokenCache }), server.client({ tokenCache })]
    await one.request(tickets)
    await two.request(tickets)
    server.revoke()
    await one.request(tickets)
    await two.request(tickets)
    expect(server.tokenRequests).toHaveLength(2)
  })

  test('an outdated or foreign value in it is not used', async () => {
    const server = await serveHalo()
    for (const value of [{ value: 'outdated', expiresAt: Date.now() - 1 }, 'text', 5, null, { token: 'x' }]) {
      const tokenCache = { get: () => value, set: () => {}, delete: () => {} }
      await expect(server.client({ tokenCache }).request(tickets)).resolves.toEqual({})
    }
    expect(server.tokenRequests).toHaveLength(5)
  })

  test('that fails costs a warning, not the call', async () => {
    const server = await serveHalo()
    const logger = vi.fn()
    const broken = () => Promise.reject(new Error('store is down'))
    const halo = server.client({ tokenCache: { get: broken, set: broken, delete: broken }, logger })
    await expect(halo.request(tickets)).resolves.toEqual({})
    await halo.request(tickets)
    expect(server.tokenRequests).toHaveLength(1)
    expect(logger.mock.calls.filter(([level]) => level === 'warn').map(([, message]) => message)).toEqual([
      'tokenCache: Error: store is down',
      'tokenCache: Error: store is down',
    ])
  })

  test.each(['get', 'set', 'delete'])('that hangs in %s costs a warning and a token, not the call', async (method) => {
    const server = await serveHalo()
    const logger = vi.fn()
    const hanging = { ...store(), [method]: () => new Promise(() => {}) }
    const halo = server.client({ tokenCache: hanging, logger })
    await expect(halo.request(tickets)).resolves.toEqual({})
    server.revoke()
    await expect(halo.request(tickets)).resolves.toEqual({})
    expect(server.tokenRequests).toHaveLength(2)
    await vi.waitFor(() => expect(logger).toHaveBeenCalledWith('warn', expect.stringContaining('tokenCache: ')), 5000)
  })

  test('that hangs in set makes no call wait', async () => {
    const server = await serveHalo()
    const logger = vi.fn()
    const hanging = { get: () => undefined, set: () => new Promise(() => {}), delete: () => {} }
    await server.client({ tokenCache: hanging, logger }).request(tickets)
    expect(logger.mock.calls.filter(([level]) => level === 'warn')).toEqual([])
  })

  test('that fails beside a logger that throws does not end the process', async () => {
    const server = await serveHalo()
    const unhandled = vi.fn()
    process.once('unhandledRejection', unhandled)
    const logger = (level: string) => {
      if (level === 'warn') throw new Error('logger')
    }
    const tokenCache = { get: () => undefined, set: () => Promise.reject(new Error('store')), delete: () => {} }
    await expect(server.client({ tokenCache, logger }).request(tickets)).resolves.toEqual({})
    await sleep(10)
    expect(unhandled).not.toHaveBeenCalled()
    process.off('unhandledRejection', unhandled)
  })

  test('that holds a token with a line break costs a new token', async () => {
    const server = await serveHalo()
    const tokenCache = { get: () => ({ value: 'two\nlines' }), set: vi.fn(), delete: () => {} }
    const halo = server.client({ tokenCache })
    await expect(halo.request(tickets)).resolves.toEqual({})
    expect(tokenCache.set).toHaveBeenCalledTimes(1)
  })
})

describe('a refresh token', () => {
  /** A server that takes each refresh token once. */
  async function serveRotation() {
    const spent: string[] = []
    const server = await serveHalo({
      token: ({ body }, response) => {
        const used = new URLSearchParams(body).get('refresh_token') ?? ''
        if (spent.includes(used)) return sendJson(response, { error: 'invalid_grant' }, 400)
        spent.push(used)
        sendJson(response, { access_token: `access-${spent.length}`, refresh_token: `refresh-${spent.length}` })
      },
    })
    return { server, spent }
  }

  test('that two clients share is sent once', async () => {
    const { server, spent } = await serveRotation()
    const auth = refreshToken({ refreshToken: 'refresh-0', clientId })
    const clients = [server.client({ auth }), server.client({ auth })]
    await Promise.all(clients.map((halo) => halo.request(tickets)))
    expect(spent).toEqual(['refresh-0'])
  })

  test.each([
    ['rejects', () => Promise.reject(new Error('disk is full'))],
    [
      'throws',
      () => {
        throw new Error('disk is full')
      },
    ],
    ['hangs', () => new Promise(() => {})],
  ])('whose onRotate %s neither ends the process nor fails the call', async (kind, onRotate) => {
    const { server } = await serveRotation()
    const logger = vi.fn()
    const unhandled = vi.fn()
    process.once('unhandledRejection', unhandled)
    const halo = server.client({ auth: refreshToken({ refreshToken: 'refresh-0', clientId, onRotate }), logger })
    await expect(halo.request(tickets)).resolves.toEqual({})
    await sleep(10)
    expect(unhandled).not.toHaveBeenCalled()
    process.off('unhandledRejection', unhandled)
    const errors = logger.mock.calls.filter(([level]) => level === 'error').map(([, message]) => message)
    expect(errors).toEqual(kind === 'hangs' ? [] : ['onRotate: Error: disk is full'])
  })

  test.each(['refreshToken', 'clientId'])('without a %s is refused by that name', (name) => {
    expect(() => refreshToken({ refreshToken: 'x', clientId, [name]: '' })).toThrow(name)
  })
})

describe('a token', () => {
  const leaked = 'leaked-token'

  test('is in no error when the endpoint sends it in JSON that does not parse', async () => {
    const server = await serveHalo({ token: (_, response) => response.end(`{"access_token":"${leaked}",`) })
    const error = await server
      .client()
      .request(tickets)
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HaloAuthError)
    expect(error).toMatchObject({ status: 200, data: undefined })
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(leaked)
  })

  test.each([`${leaked}\nb`, `a\r\n${leaked}`, `${leaked}\u0000`, `${leaked}€`])(
    'that no header can hold is a HaloAuthError that does not quote it: %j',
    async (value) => {
      const server = await serveHalo({ tokenAnswer: { access_token: value } })
      for (const halo of [server.client(), server.client({ auth: () => value })]) {
        const error = await halo.request(tickets).catch((reason: unknown) => reason)
        expect(error).toBeInstanceOf(HaloAuthError)
        expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(leaked)
      }
      expect(server.apiRequests).toEqual([])
    },
  )

  test('may have a line break at its end, as from a file', async () => {
    const server = await serveHalo()
    await server.client({ auth: () => 'token\n' }).request(tickets)
    expect(server.apiRequests[0]?.headers.authorization).toBe('Bearer token')
  })

  test.each(['fetch failed', 'Failed to fetch', 'terminated'])(
    'is in no error of a call that is cancelled while a fetch of its own fails with "%s"',
    async (message) => {
      const controller = new AbortController()
      const fetch = async () => {
        controller.abort()
        throw new TypeError(message)
      }
      const halo = new HaloClient({ companyUrl: 'https://x.example', auth: leaked, fetch })
      const error = await halo.request(tickets, { signal: controller.signal }).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'AbortError' })
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(leaked)
    },
  )

  test('that does not come ends with the timeout of the call', async () => {
    const server = await serveHalo()
    const halo = server.client({ auth: { getToken: () => new Promise(() => {}) } })
    await expect(halo.request(tickets, { timeout: 50 })).rejects.toBeInstanceOf(HaloTimeoutError)
    await expect(halo.request(tickets, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    expect(server.requests).toEqual([])
  })
})
