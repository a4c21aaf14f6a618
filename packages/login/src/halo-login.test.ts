import { inspect } from 'node:util'
import { HaloApiError, HaloAuthError, HaloClient, HaloConnectionError, HaloTimeoutError } from '@halopsa/core'
import { type HaloServer, type HaloServerOptions, startHaloServer } from '@halopsa/msw/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { follow, signIn } from '../test/sign-in.ts'
import { HaloLogin, type HaloLoginOptions, isLoginRequired, type LoginStore } from './index.ts'

const redirectUri = 'http://localhost:5173/'
const servers: HaloServer[] = []

afterEach(async () => {
  vi.useRealTimers()
  for (const server of servers.splice(0)) await server.close()
})

async function setUp({
  server: serverOptions,
  ...options
}: Partial<HaloLoginOptions> & { server?: HaloServerOptions } = {}) {
  const server = await startHaloServer(serverOptions)
  servers.push(server)
  const loginOptions = { companyUrl: server.url, clientId: server.publicClientId, redirectUri, ...options }
  const login = new HaloLogin(loginOptions)
  const halo = new HaloClient({ companyUrl: server.url, auth: login, logger: () => {} })
  return { server, login, halo, loginOptions }
}

async function signedIn(options?: Parameters<typeof setUp>[0]) {
  const world = await setUp(options)
  const { callback, cookie } = await signIn(await world.login.begin())
  await world.login.complete(callback)
  return { ...world, cookie }
}

const tokenRequests = ({ state }: HaloServer) => state.requests.filter(({ path }) => path === '/auth/token')
const tickets = { method: 'get', path: '/Tickets', query: { count: 1 } } as const

describe('a login', () => {
  test("signs a person in, and is the source of the client's tokens", async () => {
    const { login, halo, server } = await setUp()
    expect(await login.isSignedIn()).toBe(false)

    const { callback } = await signIn(await login.begin({ returnTo: '#/tickets/5' }))
    const { returnTo, user } = await login.complete(callback.href)

    expect(returnTo).toBe('#/tickets/5')
    expect(user).toMatchObject({ preferred_username: 'agent', aud: server.publicClientId })
    expect(await login.user()).toEqual(user)
    expect(await login.isSignedIn()).toBe(true)
    await expect(halo.request(tickets)).resolves.toMatchObject({ tickets: [{}] })
    expect(tokenRequests(server)).toHaveLength(1)
  })

  test('proves itself by PKCE and sends no secret', async () => {
    const { login, server } = await setUp()
    const page = await login.begin()
    expect(page.searchParams.get('code_challenge_method')).toBe('S256')
    await login.complete((await signIn(page)).callback)

    const [request] = tokenRequests(server)
    const form = request?.body as Record<string, string>
    expect(form.client_secret).toBeUndefined()
    expect(form.code_verifier).toMatch(/^[\w-]{43,}$/)
    expect(form.code_verifier).not.toBe(page.searchParams.get('code_challenge'))
    expect(page.href).not.toContain(form.code_verifier)
  })

  test('can be made by an application with a secret', async () => {
    const server = await startHaloServer()
    servers.push(server)
    const { clientId, clientSecret, url: companyUrl } = server
    const login = new HaloLogin({ companyUrl, clientId, clientSecret, redirectUri })
    await login.complete((await signIn(await login.begin())).callback)
    expect(await login.isSignedIn()).toBe(true)
  })

  test('goes to the tenant of a shared instance', async () => {
    const { login } = await signedIn({ tenant: 'acme', server: { tenant: 'acme' } })
    expect((await login.begin()).searchParams.get('tenant')).toBe('acme')
    expect(await login.isSignedIn()).toBe(true)
  })

  test('needs no ID token when the scope does not ask for one', async () => {
    const { login } = await setUp({ scope: 'all offline_access' })
    const page = await login.begin()
    expect(page.searchParams.has('nonce')).toBe(false)
    await expect(login.complete((await signIn(page)).callback)).resolves.toEqual({})
    expect(await login.user()).toBeUndefined()
  })

  test('without a page reuses the session that the person has', async () => {
    const { login, cookie } = await signedIn()
    await login.complete(await follow(await login.begin({ prompt: 'none' }), cookie))
    const refusal = await login.complete(await follow(await login.begin({ prompt: 'none' }))).catch((error) => error)
    expect(isLoginRequired(refusal)).toBe(true)
  })

  test('asks for the password again when told to', async () => {
    const { login, cookie } = await signedIn()
    const page = await login.begin({ prompt: 'login', loginHint: 'agent' })
    expect(page.searchParams.get('login_hint')).toBe('agent')
    const response = await fetch(page, { headers: { cookie }, redirect: 'manual' })
    expect(await response.text()).toContain('type="password"')
  })
})

describe('a login that was tampered with', () => {
  test('refuses a state that this browser did not send', async () => {
    const { login, server } = await setUp()
    const { callback } = await signIn(await login.begin())
    callback.searchParams.set('state', 'of-someone-else')
    await expect(login.complete(callback)).rejects.toThrow(/began no login/)
    callback.searchParams.delete('state')
    await expect(login.complete(callback)).rejects.toThrow(HaloAuthError)
    expect(tokenRequests(server)).toHaveLength(0)
  })

  test('completes once', async () => {
    const { login, server } = await setUp()
    const { callback } = await signIn(await login.begin())
    await login.complete(callback)
    await expect(login.complete(callback)).rejects.toThrow(/began no login/)
    expect(tokenRequests(server)).toHaveLength(1)
  })

  test('refuses an ID token with another nonce', async () => {
    const { login } = await setUp()
    const page = await login.begin()
    page.searchParams.set('nonce', 'of-someone-else')
    await expect(login.complete((await signIn(page)).callback)).rejects.toThrow(/nonce/)
    expect(await login.isSignedIn()).toBe(false)
  })

  test('refuses the code of another login', async () => {
    const { login } = await setUp()
    const mine = await signIn(await login.begin())
    const other = await signIn(await login.begin())
    mine.callback.searchParams.set('code', other.callback.searchParams.get('code') ?? '')
    await expect(login.complete(mine.callback)).rejects.toMatchObject({ status: 400, data: { error: 'invalid_grant' } })
  })

  test('refuses the answer of another authorisation server', async () => {
    const { login, server } = await setUp()
    const { callback } = await signIn(await login.begin())
    callback.searchParams.set('iss', 'https://evil.example/auth')
    await expect(login.complete(callback)).rejects.toThrow(/iss/)
    expect(tokenRequests(server)).toHaveLength(0)
  })

  test('passes on what the server refused', async () => {
    const { login } = await setUp({ scope: 'everything' })
    const callback = await follow(await login.begin())
    await expect(login.complete(callback)).rejects.toMatchObject({ data: { error: 'invalid_scope' } })
  })

  test('shows no token in an error', async () => {
    const { login, server } = await setUp()
    const secrets = { access_token: 'very-secret', refresh_token: 'even-more-secret', id_token: 'a.b.c' }
    server.state.trouble({ on: '/auth/token', status: 200, body: { ...secrets, token_type: 'Bearer' } })
    const { callback } = await signIn(await login.begin())
    const error = await login.complete(callback).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HaloAuthError)
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('secret')
  })

  test('tells a server that cannot be reached from one that refuses', async () => {
    const { login, server } = await setUp({ tenant: 'acme', server: { tenant: 'acme' } })
    const { callback } = await signIn(await login.begin())
    server.state.trouble({ on: '/auth/token', fault: 'drop' })
    const error = await login.complete(callback).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HaloConnectionError)
    expect(error).toMatchObject({ method: 'POST', url: `${server.url}/auth/token` })
  })

  test.each([{ status: 500 }, { status: 503, body: { error: 'busy' } }, { status: 429 }])(
    'says with which status a server failed: %j',
    async (trouble) => {
      const { login, server } = await setUp()
      const { callback } = await signIn(await login.begin())
      server.state.trouble({ on: '/auth/token', ...trouble })
      const error = await login.complete(callback).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(HaloAuthError)
      expect(error).toMatchObject({ status: trouble.status, message: expect.stringContaining(String(trouble.status)) })
    },
  )

  test('gives up on a server that does not answer', async () => {
    const { login, server } = await setUp({ timeout: 50 })
    const { callback } = await signIn(await login.begin())
    server.state.trouble({ on: '/auth/token', latency: 60_000 })
    await expect(login.complete(callback)).rejects.toBeInstanceOf(HaloTimeoutError)
  })
})

describe('renewal', () => {
  test('happens without the person, before the token ends', async () => {
    const { halo, server, login } = await signedIn({ server: { tokenLifetime: 600 } })
    await halo.request(tickets)
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 541_000)
    await halo.request(tickets)
    await halo.request(tickets)

    expect(tokenRequests(server).map(({ body }) => (body as Record<string, string>).grant_type)).toEqual([
      'authorization_code',
      'refresh_token',
    ])
    expect(await login.user()).toMatchObject({ preferred_username: 'agent' })
  })

  test('that is not to be had leaves the token good to its end', async () => {
    const { server, login } = await setUp({ scope: 'all' })
    const { callback } = await signIn(await login.begin())
    const body = { access_token: 'the-only-one', token_type: 'Bearer', expires_in: 600 }
    server.state.trouble({ on: '/auth/token', status: 200, body })
    vi.useFakeTimers({ toFake: ['Date'] })
    await login.complete(callback)
    const echo = async ({ headers }: Request) => Response.json(headers.get('authorization'))
    const halo = new HaloClient({ companyUrl: server.url, auth: login, fetch: echo, logger: () => {} })

    vi.setSystemTime(Date.now() + 599_999)
    expect(await halo.request(tickets)).toBe('Bearer the-only-one')
    vi.setSystemTime(Date.now() + 1)
    expect(isLoginRequired(await halo.request(tickets).catch((reason: unknown) => reason))).toBe(true)
  })

  test('follows a revoked token, once for all calls, and a refresh token that rotates', async () => {
    const { halo, server } = await signedIn()
    for (let round = 1; round <= 2; round++) {
      server.state.revokeTokens()
      await Promise.all(Array.from({ length: 10 }, () => halo.request(tickets)))
      expect(tokenRequests(server)).toHaveLength(1 + round)
    }
  })

  test('happens once for all tabs that share a store', async () => {
    const store: LoginStore = new Map<string, unknown>()
    const { halo, server, loginOptions } = await signedIn({ store })
    const otherTab = new HaloClient({ companyUrl: server.url, auth: new HaloLogin(loginOptions), logger: () => {} })
    server.state.revokeTokens()
    await Promise.all([halo.request(tickets), otherTab.request(tickets)])
    await Promise.all([halo.request(tickets), otherTab.request(tickets)])
    expect(tokenRequests(server)).toHaveLength(2)
  })

  test('ends in a call for the person when the session is over', async () => {
    const { halo, server, login, cookie } = await signedIn()
    await fetch(`${server.url}/auth/endsession`, { headers: { cookie } })
    const error = await halo.request(tickets).catch((reason: unknown) => reason)
    expect(isLoginRequired(error)).toBe(true)
    expect(await login.isSignedIn()).toBe(false)
  })

  test('keeps the session when the server cannot be reached', async () => {
    const { halo, server, login } = await signedIn()
    server.state.revokeTokens()
    const end = server.state.trouble({ on: '/auth/token', fault: 'drop' })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
    end()
    expect(await login.isSignedIn()).toBe(true)
  })

  test('gives no new token for a missing permission', async () => {
    const { halo, server } = await signedIn()
    server.state.deny('/Tickets')
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloApiError)
    await expect(halo.request(tickets)).rejects.toMatchObject({ status: 401 })
    expect(tokenRequests(server)).toHaveLength(2)
  })
})

describe('a renewal that is under way', () => {
  /** A client of a login, and what happens on the way to the token endpoint. */
  function clientOf({ server, login }: Awaited<ReturnType<typeof signedIn>>, meanwhile: () => Promise<unknown>) {
    return new HaloClient({
      companyUrl: server.url,
      auth: login,
      logger: () => {},
      async fetch(request, init) {
        if (request.url.endsWith('/auth/token')) await meanwhile()
        return fetch(request, init)
      },
    })
  }

  test('does not bring back a person who signs out', async () => {
    const world = await signedIn()
    const halo = clientOf(world, () => world.login.logout())
    world.server.state.revokeTokens()
    const error = await halo.request(tickets).catch((reason: unknown) => reason)
    expect(isLoginRequired(error)).toBe(true)
    expect(await world.login.isSignedIn()).toBe(false)
  })

  test.each(['granted', 'refused'])('gives way to a person who signs in, be it %s', async (outcome) => {
    const users = ['agent', 'sam'].map((username, index) => ({ username, password: 'password', agentId: index + 1 }))
    const world = await signedIn({ server: { users } })
    const { login, server } = world
    const halo = clientOf(world, async () => {
      const { callback } = await signIn(await login.begin({ prompt: 'login' }), { username: 'sam' })
      await login.complete(callback)
      if (outcome === 'refused')
        server.state.trouble({ on: '/auth/token', status: 400, body: { error: 'invalid_grant' } })
    })
    server.state.revokeTokens()
    await expect(halo.request(tickets)).resolves.toMatchObject({ tickets: [{}] })
    expect(await login.user()).toMatchObject({ preferred_username: 'sam' })
  })
})

describe('tokens', () => {
  test('stay in memory unless there is a store, and are then found after a reload', async () => {
    const store: LoginStore = new Map<string, unknown>()
    const { loginOptions } = await signedIn({ store })
    expect(await new HaloLogin(loginOptions).isSignedIn()).toBe(true)
    expect(await new HaloLogin({ ...loginOptions, store: undefined }).isSignedIn()).toBe(false)
  })

  test('are not there when the store says null', async () => {
    const { login } = await setUp({ store: { get: () => null, set() {}, delete() {} } })
    expect(await login.isSignedIn()).toBe(false)
    expect(await login.user()).toBeUndefined()
  })

  test('of two applications in one store stay apart', async () => {
    const store: LoginStore = new Map<string, unknown>()
    const { loginOptions } = await signedIn({ store })
    expect(await new HaloLogin({ ...loginOptions, clientId: 'another' }).isSignedIn()).toBe(false)
  })

  test('appear nowhere in the login object', async () => {
    const { login, server } = await signedIn()
    const { headers } = server.state.requests.at(-1) ?? {}
    expect(inspect(login, { depth: null, showHidden: true }) + JSON.stringify(login)).not.toMatch(/eyJ|accessToken/)
    expect(headers?.get('authorization') ?? '').toBe('')
  })
})

describe('logout', () => {
  test('takes effect at once, and ends the session at the server', async () => {
    const { login, halo, cookie } = await signedIn()
    await halo.request(tickets)
    const page = await login.logout({ returnTo: redirectUri })

    expect(isLoginRequired(await halo.request(tickets).catch((error: unknown) => error))).toBe(true)
    expect(page.searchParams.get('id_token_hint')).toMatch(/^eyJ/)
    expect((await follow(page, cookie)).href).toBe(redirectUri)
    const refused = await follow(await login.begin({ prompt: 'none' }), cookie)
    expect(refused.searchParams.get('error')).toBe('login_required')
  })
})

describe('a call before the login', () => {
  test('is refused without a request', async () => {
    const { halo, server } = await setUp()
    const error = await halo.request(tickets).catch((reason: unknown) => reason)
    expect(isLoginRequired(error)).toBe(true)
    expect(server.state.requests).toHaveLength(0)
  })
})

describe('options', () => {
  const good = { companyUrl: 'https://acme.halopsa.com/api/', clientId: 'id', redirectUri }

  test.each([
    ['companyUrl', { ...good, companyUrl: 'acme' }],
    ['companyUrl', { ...good, companyUrl: 'http://acme.halopsa.com' }],
    ['authUrl', { ...good, authUrl: 'ftp://acme.halopsa.com' }],
    ['clientId', { ...good, clientId: '' }],
    ['redirectUri', { ...good, redirectUri: '/callback' }],
  ])('that are wrong are named: %s', (name, options) => {
    expect(() => new HaloLogin(options)).toThrow(new RegExp(`^${name} `))
  })

  test('take the URL as people have it', async () => {
    const page = await new HaloLogin(good).begin()
    expect(page.origin + page.pathname).toBe('https://acme.halopsa.com/auth/authorize')
  })

  test('permit http elsewhere when told to', async () => {
    const login = new HaloLogin({ ...good, companyUrl: 'http://halo.intranet', allowHttp: true })
    expect((await login.begin()).host).toBe('halo.intranet')
  })

  test('can describe another authorisation server', async () => {
    const metadata = { authorization_endpoint: 'https://id.example/login' }
    expect((await new HaloLogin({ ...good, metadata }).begin()).host).toBe('id.example')
  })
})
