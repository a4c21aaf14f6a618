import { inspect } from 'node:util'
import { HaloAuthError, HaloConnectionError, HaloTimeoutError } from '@halopsa/core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { redirectUri, setUp, setUpSignedIn, tickets, tokenRequests } from '../test/set-up.ts'
import { follow, signIn } from '../test/sign-in.ts'
import { SlowStore } from '../test/slow-store.ts'
import { HaloLogin, isLoginRequired, type LoginStore } from './index.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

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

  test('sends a PKCE verifier and no secret', async () => {
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

  test('works for an application with a secret', async () => {
    const { server, loginOptions } = await setUp()
    const { clientId, clientSecret } = server
    const login = new HaloLogin({ ...loginOptions, clientId, clientSecret })
    await login.complete((await signIn(await login.begin())).callback)
    expect(await login.isSignedIn()).toBe(true)
  })

  test('names the tenant of a shared instance', async () => {
    const { login } = await setUpSignedIn({ tenant: 'acme', server: { tenant: 'acme' } })
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

  test('with prompt none uses the session that the person has', async () => {
    const { login, cookie } = await setUpSignedIn()
    await login.complete(await follow(await login.begin({ prompt: 'none' }), cookie))
    const refusal = await login.complete(await follow(await login.begin({ prompt: 'none' }))).catch((error) => error)
    expect(isLoginRequired(refusal)).toBe(true)
  })

  test('with prompt login asks for the password again', async () => {
    const { login, cookie } = await setUpSignedIn()
    const page = await login.begin({ prompt: 'login', loginHint: 'agent' })
    expect(page.searchParams.get('login_hint')).toBe('agent')
    const response = await fetch(page, { headers: { cookie }, redirect: 'manual' })
    expect(await response.text()).toContain('type="password"')
  })
})

describe('a login that fails', () => {
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

  test('redeems its code once when it is completed twice at the same time', async () => {
    const { login, server } = await setUp()
    const { callback } = await signIn(await login.begin({ returnTo: '#/tickets' }))
    const results = await Promise.all([login.complete(callback), login.complete(callback.href)])
    expect(results).toMatchObject([{ returnTo: '#/tickets' }, { returnTo: '#/tickets' }])
    expect(tokenRequests(server)).toHaveLength(1)
  })

  test('redeems its code once when two tabs complete it', async () => {
    const pendingStore = new SlowStore()
    const { login, server, loginOptions } = await setUp({ pendingStore })
    const { callback } = await signIn(await login.begin())
    const results = await Promise.allSettled([login.complete(callback), new HaloLogin(loginOptions).complete(callback)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
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

  test('refuses the response of another authorization server', async () => {
    const { login, server } = await setUp()
    const { callback } = await signIn(await login.begin())
    callback.searchParams.set('iss', 'https://evil.example/auth')
    await expect(login.complete(callback)).rejects.toThrow(/iss/)
    expect(tokenRequests(server)).toHaveLength(0)
  })

  test('throws the code with which the server refused', async () => {
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

  test('throws a HaloConnectionError when the connection is dropped', async () => {
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

  test('throws a HaloConnectionError when the response breaks off', async () => {
    const { login, server } = await setUp()
    const { callback } = await signIn(await login.begin())
    server.state.trouble({ on: '/auth/token', fault: 'truncated' })
    await expect(login.complete(callback)).rejects.toBeInstanceOf(HaloConnectionError)
  })

  test('says what failed, of which request, and with which limit', async () => {
    const { login, server } = await setUp({ timeout: 50 })
    const url = `${server.url}/auth/token`
    const fail = async (trouble: object): Promise<unknown> => {
      const { callback } = await signIn(await login.begin())
      const end = server.state.trouble({ on: '/auth/token', ...trouble })
      const error = await login.complete(callback).catch((reason: unknown) => reason)
      end()
      return error
    }
    const expected = { method: 'POST', url }
    expect(await fail({ latency: 60_000 })).toMatchObject({
      ...expected,
      message: `POST ${url} took longer than 50 ms`,
    })
    expect(await fail({ fault: 'reset' })).toMatchObject({
      ...expected,
      message: `POST ${url} failed: ECONNRESET`,
      code: 'ECONNRESET',
      neverSent: false,
    })
    expect(await fail({ status: 200, body: '{' })).toMatchObject({
      ...expected,
      message: expect.stringContaining('JSON'),
    })
    expect(await fail({ status: 200, body: {} })).toMatchObject({
      ...expected,
      message: expect.stringContaining('access_token'),
    })
    const description = `\u001b[31m${'long '.repeat(10_000)}`
    expect(
      await fail({ status: 400, body: { error: 'invalid_request', error_description: description } }),
    ).toMatchObject({ ...expected, status: 400, message: expect.stringMatching(/^ \[31mlong .{1,1000}$/) })
  })

  test('says of a refusal at the login page that it came from there', async () => {
    const { login, server } = await setUp({ scope: 'everything' })
    const callback = await follow(await login.begin())
    await expect(login.complete(callback)).rejects.toMatchObject({
      message: 'invalid_scope',
      method: 'GET',
      url: `${server.url}/auth/authorize`,
    })
  })

  test('keeps the code out of the error for a URL that is none', async () => {
    const { login } = await setUp()
    const error = await login.complete('?code=secret&state=5').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect(inspect(error, { showHidden: true })).not.toContain('secret')
  })

  test('gives up on a server that does not respond', async () => {
    const { login, server } = await setUp({ timeout: 50 })
    const { callback } = await signIn(await login.begin())
    server.state.trouble({ on: '/auth/token', latency: 60_000 })
    await expect(login.complete(callback)).rejects.toBeInstanceOf(HaloTimeoutError)
  })

  test.each([
    ['that does not know signals', () => new Promise<never>(() => {})],
    ['whose body does not come', async () => new Response(new ReadableStream())],
  ])('gives up on a fetch of one’s own %s', async (_, fetch) => {
    const { login } = await setUp({ timeout: 50, fetch })
    const { callback } = await signIn(await login.begin())
    await expect(login.complete(callback)).rejects.toBeInstanceOf(HaloTimeoutError)
  })
})

describe('tokens', () => {
  test('stay in memory unless there is a store, and are then found after a reload', async () => {
    const store: LoginStore = new Map<string, unknown>()
    const { loginOptions } = await setUpSignedIn({ store })
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
    const { loginOptions } = await setUpSignedIn({ store })
    expect(await new HaloLogin({ ...loginOptions, clientId: 'another' }).isSignedIn()).toBe(false)
  })

  test('appear nowhere in the login object', async () => {
    const { login, server } = await setUpSignedIn()
    const { headers } = server.state.requests.at(-1) ?? {}
    expect(inspect(login, { depth: null, showHidden: true }) + JSON.stringify(login)).not.toMatch(/eyJ|accessToken/)
    expect(headers?.get('authorization') ?? '').toBe('')
  })
})

describe('logout', () => {
  test('takes effect at once, and ends the session at the server', async () => {
    const { login, halo, cookie } = await setUpSignedIn()
    await halo.request(tickets)
    const page = await login.logout({ returnTo: redirectUri })

    expect(isLoginRequired(await halo.request(tickets).catch((error: unknown) => error))).toBe(true)
    expect(page.searchParams.get('id_token_hint')).toMatch(/^eyJ/)
    expect((await follow(page, cookie)).href).toBe(redirectUri)
    const refused = await follow(await login.begin({ prompt: 'none' }), cookie)
    expect(refused.searchParams.get('error')).toBe('login_required')
  })
})

describe('a login that ends in a logout', () => {
  test('leaves nobody signed in', async () => {
    let logout: Promise<URL> | undefined
    const { login } = await setUp({
      store: new SlowStore(),
      async fetch(input, init) {
        const response = await fetch(input, init)
        logout = login.logout()
        return response
      },
    })
    const { callback } = await signIn(await login.begin())
    const error = await login.complete(callback).catch((reason: unknown) => reason)
    await logout
    expect(isLoginRequired(error)).toBe(true)
    expect(await login.isSignedIn()).toBe(false)
  })
})

describe('a clock that differs from the clock of the server', () => {
  const minute = 60_000

  test.each([-4, -1, 1, 4])('by %i minutes is tolerated', async (minutes) => {
    const now = () => Date.now() + minutes * minute
    const { login } = await setUpSignedIn({ server: { now, tokenLifetime: 5 } })
    expect(await login.user()).toMatchObject({ preferred_username: 'agent' })
  })

  test('by an hour is not: the ID token is out of date', async () => {
    const { login } = await setUp({ server: { now: () => Date.now() - 60 * minute, tokenLifetime: 5 } })
    const { callback } = await signIn(await login.begin())
    await expect(login.complete(callback)).rejects.toThrow(/expiration/)
  })
})

describe('a page without cryptography', () => {
  test('is told what it lacks, and keeps no login', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const pendingStore = new Map<string, unknown>()
    const login = new HaloLogin({ companyUrl: 'https://acme.halopsa.com', clientId: 'id', redirectUri, pendingStore })
    await expect(login.begin()).rejects.toThrow('https:')
    expect(pendingStore.size).toBe(0)
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
    ['clientId', { ...good, clientId: 5 as unknown as string }],
    ['scope', { ...good, scope: [] as unknown as string }],
    ['store', { ...good, store: { get() {}, set() {} } as unknown as LoginStore }],
    ['pendingStore', { ...good, pendingStore: 'sessionStorage' as unknown as LoginStore }],
    ['fetch', { ...good, fetch: 'fetch' as unknown as typeof fetch }],
    ['timeout', { ...good, timeout: -1 }],
    ['timeout', { ...good, timeout: Number.POSITIVE_INFINITY }],
    ['timeout', { ...good, timeout: '20000' as unknown as number }],
  ])('that are wrong are named: %s', (name, options) => {
    expect(() => new HaloLogin(options)).toThrow(new RegExp(`^${name} `))
  })

  test.each([
    { companyUrl: '' },
    { clientId: '' },
    { redirectUri: '' },
    { companyUrl: undefined as unknown as string },
  ])('that are missing are said to be: %j', (missing) => {
    const [name] = Object.keys(missing)
    expect(() => new HaloLogin({ ...good, ...missing })).toThrow(`${name} is missing`)
  })

  test.each([0, false] as const)('set no time limit by the timeout %j', async (timeout) => {
    const { login, server } = await setUp({ timeout })
    const { callback } = await signIn(await login.begin())
    server.state.trouble({ on: '/auth/token', latency: 20 })
    await login.complete(callback)
    expect(await login.isSignedIn()).toBe(true)
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
