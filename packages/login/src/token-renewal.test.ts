import { inspect } from 'node:util'
import {
  type AccessToken,
  HaloApiError,
  HaloClient,
  HaloConnectionError,
  HaloError,
  type TokenSource,
} from '@halopsa/core'
import type { HaloServer } from '@halopsa/msw/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { setUp, setUpSignedIn, tickets, tokenGrants, tokenRequests } from '../test/set-up.ts'
import { signIn } from '../test/sign-in.ts'
import { SlowStore } from '../test/slow-store.ts'
import { HaloLogin, isLoginRequired, type LoginStore } from './index.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('renewal', () => {
  test('happens without the person, before the token ends', async () => {
    const { halo, server, login } = await setUpSignedIn({ server: { tokenLifetime: 600 } })
    await halo.request(tickets)
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 541_000)
    await halo.request(tickets)
    await halo.request(tickets)

    expect(tokenGrants(server)).toEqual(['authorization_code', 'refresh_token'])
    expect(await login.user()).toMatchObject({ preferred_username: 'agent' })
  })

  test('without a refresh token does not happen: the token is used to its end', async () => {
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

  test('replaces a revoked token once for all calls, and follows the rotation of the refresh token', async () => {
    const { halo, server } = await setUpSignedIn()
    for (let round = 1; round <= 2; round++) {
      server.state.revokeTokens()
      await Promise.all(Array.from({ length: 10 }, () => halo.request(tickets)))
      expect(tokenRequests(server)).toHaveLength(1 + round)
    }
  })

  test('happens once for all tabs that share a store', async () => {
    const store: LoginStore = new Map<string, unknown>()
    const { halo, server, loginOptions } = await setUpSignedIn({ store })
    const otherTab = new HaloClient({ companyUrl: server.url, auth: new HaloLogin(loginOptions), logger: () => {} })
    server.state.revokeTokens()
    await Promise.all([halo.request(tickets), otherTab.request(tickets)])
    await Promise.all([halo.request(tickets), otherTab.request(tickets)])
    expect(tokenRequests(server)).toHaveLength(2)
  })

  test('throws an error that asks for a login when the session has ended', async () => {
    const { halo, server, login, cookie } = await setUpSignedIn()
    await fetch(`${server.url}/auth/endsession`, { headers: { cookie } })
    const error = await halo.request(tickets).catch((reason: unknown) => reason)
    expect(isLoginRequired(error)).toBe(true)
    expect(await login.isSignedIn()).toBe(false)
  })

  test('keeps the session when the server cannot be reached', async () => {
    const { halo, server, login } = await setUpSignedIn()
    server.state.revokeTokens()
    const end = server.state.trouble({ on: '/auth/token', fault: 'drop' })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloConnectionError)
    end()
    expect(await login.isSignedIn()).toBe(true)
  })

  test('is tried once for a missing permission', async () => {
    const { halo, server } = await setUpSignedIn()
    server.state.deny('/Tickets')
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloApiError)
    await expect(halo.request(tickets)).rejects.toMatchObject({ status: 401 })
    expect(tokenRequests(server)).toHaveLength(2)
  })
})

describe('a token endpoint that fails', () => {
  test.each([
    { status: 400, body: { error: 'temporarily_unavailable' } },
    { status: 400, body: { error: 'server_error', error_description: 'Try again later' } },
    { status: 400, body: 'Bad Request' },
    { status: 401, body: { error: 'invalid_client' } },
    { status: 403, body: { error: 'maintenance' } },
    { status: 404 },
    { status: 429, body: { error: 'invalid_grant' } },
    { status: 500, body: { error: 'busy' } },
    { status: 503, body: { error: 'invalid_grant' } },
    { status: 503, body: { error: 'login_required' } },
    { status: 302, headers: { location: 'https://status.example/' } },
    { status: 200, body: { error: 'invalid_grant' } },
    { status: 200, body: '<html>Maintenance</html>' },
    { status: 502, fault: 'html' },
    { status: 200, fault: 'truncated' },
  ] as const)('does not sign out: %j', async (trouble) => {
    const { halo, server, login } = await setUpSignedIn()
    server.state.revokeTokens()
    const end = server.state.trouble({ on: '/auth/token', ...trouble })
    const error = await halo.request(tickets).catch((reason: unknown) => reason)
    end()

    expect(error).toBeInstanceOf(HaloError)
    expect(error).toMatchObject({ method: 'POST', url: `${server.url}/auth/token` })
    expect(await login.isSignedIn()).toBe(true)
    // A response that broke off has used the refresh token up.
    if (!('fault' in trouble && trouble.fault === 'truncated')) {
      await expect(halo.request(tickets)).resolves.toMatchObject({ tickets: [{}] })
    }
  })

  test.each(['invalid_grant', 'login_required', 'interaction_required', 'consent_required'])(
    'signs out when it says %s',
    async (code) => {
      const { halo, server, login } = await setUpSignedIn()
      server.state.revokeTokens()
      server.state.trouble({ on: '/auth/token', status: 400, body: { error: code } })
      const error = await halo.request(tickets).catch((reason: unknown) => reason)
      expect(isLoginRequired(error)).toBe(true)
      expect(error).toMatchObject({
        message: expect.stringContaining('sign in again'),
        url: `${server.url}/auth/token`,
        status: 400,
        cause: { data: { error: code } },
      })
      expect(await login.isSignedIn()).toBe(false)
    },
  )

  test('refuses a renewed token of another person', async () => {
    const { halo, server, login } = await setUpSignedIn()
    const { idToken, user } = await idTokenOf('another', login, server)
    server.state.revokeTokens()
    const body = { access_token: 'of-another', token_type: 'Bearer', id_token: idToken }
    server.state.trouble({ on: '/auth/token', status: 200, body })
    await expect(halo.request(tickets)).rejects.toMatchObject({
      message: expect.stringContaining('another person'),
      url: `${server.url}/auth/token`,
    })
    expect(await login.user()).toEqual(user)
  })

  test('keeps tokens out of its errors', async () => {
    const { halo, server } = await setUpSignedIn()
    server.state.revokeTokens()
    server.state.trouble({ on: '/auth/token', status: 200, body: '{"access_token":"very-secret","refresh_token":' })
    const error = await halo.request(tickets).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(HaloError)
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('secret')
  })

  test('costs no call while the old token still works', async () => {
    const { halo, server } = await setUpSignedIn({ server: { tokenLifetime: 600 } })
    server.state.trouble({ on: '/auth/token', status: 503 })
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime(Date.now() + 590_000)
    await expect(halo.request(tickets)).resolves.toMatchObject({ tickets: [{}] })
    expect(tokenRequests(server)).toHaveLength(2)
  })

  test('leaves the old token to a call that can use it, not to one whose token was refused', async () => {
    const { login, loginOptions, server } = await setUpSignedIn({ server: { tokenLifetime: 600 } })
    let outcomes: PromiseSettledResult<AccessToken>[] = []
    const auth: TokenSource = {
      async getToken(context) {
        const { value } = await login.getToken(context)
        server.state.trouble({ on: '/auth/token', status: 503 })
        vi.useFakeTimers({ toFake: ['Date'] })
        vi.setSystemTime(Date.now() + 590_000)
        outcomes = await Promise.allSettled([login.getToken(context), login.getToken({ ...context, refused: value })])
        return { value, expiresAt: 0 }
      },
    }
    await new HaloClient({ companyUrl: loginOptions.companyUrl, auth, logger: () => {} }).request(tickets)
    expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { status: 503 } }])
  })

  test('is sent a refresh token once in each renewal, whatever the client repeats', async () => {
    const { login, loginOptions, server } = await setUpSignedIn()
    const counts: number[] = []
    const auth: TokenSource = {
      async getToken(context) {
        const before = tokenRequests(server).length
        try {
          return await login.getToken(context)
        } finally {
          counts.push(tokenRequests(server).length - before)
        }
      },
    }
    const retryOptions = { retries: 3, minTimeout: 1, maxTimeout: 1 }
    const { companyUrl } = loginOptions
    const halo = new HaloClient({ companyUrl, auth, logger: () => {}, retry: true, retryOptions })
    server.state.revokeTokens()
    server.state.trouble({ on: '/auth/token', fault: 'drop', processed: true })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloError)
    expect(counts).toContain(1)
    expect(Math.max(...counts)).toBe(1)
  })
})

describe('a renewal that is under way', () => {
  /** A client of a login, and what happens on the way to the token endpoint. */
  function clientOf({ server, login }: Awaited<ReturnType<typeof setUpSignedIn>>, meanwhile: () => Promise<unknown>) {
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
    const world = await setUpSignedIn()
    const halo = clientOf(world, () => world.login.logout())
    world.server.state.revokeTokens()
    const error = await halo.request(tickets).catch((reason: unknown) => reason)
    expect(isLoginRequired(error)).toBe(true)
    expect(await world.login.isSignedIn()).toBe(false)
  })

  // Where in the renewal the person signs out: at each of the operations on the store that follow the response.
  test.each([1, 2, 3])('does not bring them back at operation %i of a slow store', async (operation) => {
    const store = new SlowStore()
    const { server, login, loginOptions } = await setUpSignedIn({ store })
    let logout: Promise<URL> | undefined
    const halo = new HaloClient({
      companyUrl: loginOptions.companyUrl,
      auth: login,
      logger: () => {},
      async fetch(request, init) {
        const response = await fetch(request, init)
        if (request.url.endsWith('/auth/token')) store.atOperation(operation, () => (logout = login.logout()))
        return response
      },
    })
    server.state.revokeTokens()
    await halo.request(tickets).catch(() => {})
    await (logout ?? login.logout())

    expect(await login.isSignedIn()).toBe(false)
    expect(store.size).toBe(0)
  })

  test.each(['granted', 'refused'])('does not replace the tokens of a person who signs in: %s', async (outcome) => {
    const users = ['agent', 'sam'].map((username, index) => ({ username, password: 'password', agentId: index + 1 }))
    const world = await setUpSignedIn({ server: { users } })
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

/** An unsigned ID token with the claims of the person who is signed in, but of another one. */
async function idTokenOf(sub: string, login: HaloLogin, { url }: HaloServer) {
  const user = await login.user()
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = { ...user, iss: `${url}/auth`, sub, nonce: undefined }
  return { user, idToken: `${encode({ alg: 'ES256' })}.${encode(claims)}.${encode({})}` }
}
