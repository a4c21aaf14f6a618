import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type HaloServer, startHaloServer } from '../server.ts'
import { encodeBase64Url } from './random-token.ts'

const verifier = 'a-verifier-of-forty-three-characters-or-more'
const redirectUri = 'http://localhost:5173/callback'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer()
})
afterEach(() => server.close())

const loginUrl = async (fields: Record<string, string> = {}) => {
  const challenge = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: server.publicClientId,
    redirect_uri: redirectUri,
    scope: 'openid all',
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: encodeBase64Url(challenge),
    code_challenge_method: 'S256',
    ...fields,
  })
  return `${server.url}/auth/authorize?${query}`
}

const signIn = async (fields: Record<string, string> = {}, password = 'password') =>
  fetch(await loginUrl(fields), {
    method: 'POST',
    body: new URLSearchParams({ username: 'agent', password }),
    redirect: 'manual',
  })

const resultOf = (response: Response) =>
  Object.fromEntries(new URL(response.headers.get('location') ?? '').searchParams)

const redeem = async (code = '', fields: Record<string, string> = {}) => {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: server.publicClientId,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
    ...fields,
  })
  const response = await fetch(`${server.url}/auth/token`, { method: 'POST', body })
  return (await response.json()) as Record<string, string>
}

describe('the login page', () => {
  test('labels its fields, and posts to its own URL', async () => {
    const response = await fetch(await loginUrl())
    const page = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const field of ['username', 'password']) {
      expect(page).toContain(`<label for="${field}">`)
      expect(page).toContain(`id="${field}" name="${field}"`)
    }
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<form method="post">')
  })

  test('reports a wrong password, and escapes the user name', async () => {
    const body = new URLSearchParams({ username: '"><script>', password: 'wrong' })
    const response = await fetch(await loginUrl(), { method: 'POST', body })
    const page = await response.text()
    expect(response.status).toBe(401)
    expect(page).toContain('role="alert"')
    expect(page).not.toContain('<script>')
  })

  test('refuses a redirect URI that is not registered', async () => {
    const strange = await fetch(await loginUrl({ redirect_uri: 'https://evil.example/' }), { redirect: 'manual' })
    expect(strange.status).toBe(400)
    await using strict = await startHaloServer({
      publicClient: { clientId: 'app', redirectUris: ['https://app.example/done'] },
    })
    const query = { client_id: 'app', redirect_uri: redirectUri }
    const address = (await loginUrl(query)).replace(server.url, strict.url)
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(400)
    const allowed = (await loginUrl({ ...query, redirect_uri: 'https://app.example/done' })).replace(
      server.url,
      strict.url,
    )
    expect((await fetch(allowed)).status).toBe(200)
  })

  test.each([
    ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['an unknown scope', { scope: 'everything' }, 'invalid_scope'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a login without a page where nobody is signed in', { prompt: 'none' }, 'login_required'],
  ])('redirects with an error for %s', async (_, fields, error) => {
    const response = await fetch(await loginUrl(fields), { redirect: 'manual' })
    expect(response.status).toBe(303)
    expect(resultOf(response)).toEqual({ error, state: 'the-state', iss: `${server.url}/auth` })
  })
})

describe('a login', () => {
  test('redirects with a code that can be redeemed once', async () => {
    const response = await signIn()
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^http:\/\/localhost:5173\/callback\?/)
    const { code, ...rest } = resultOf(response)
    expect(rest).toEqual({ state: 'the-state', iss: `${server.url}/auth` })
    const tokens = await redeem(code)
    expect(tokens).toMatchObject({ token_type: 'Bearer', scope: 'openid all', refresh_token: expect.any(String) })
    const me = await fetch(`${server.url}/api/Agent/me`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    })
    expect(await me.json()).toMatchObject({ name: 'Robin Field' })
    expect((await redeem(code)).error).toBe('invalid_grant')
  })

  test('issues no tokens for another verifier, redirect URI or client', async () => {
    const attempts: Record<string, string>[] = [
      { code_verifier: 'another' },
      { redirect_uri: 'http://localhost/other' },
      { client_id: server.clientId, client_secret: server.clientSecret },
    ]
    for (const fields of attempts) {
      const { code } = resultOf(await signIn())
      expect((await redeem(code, fields)).error).toBe('invalid_grant')
    }
  })

  test('issues an ID token that the published key verifies', async () => {
    const { code } = resultOf(await signIn())
    const [header = '', claims = '', signature = ''] = ((await redeem(code)).id_token ?? '').split('.')
    const issuer = `${server.url}/auth`
    expect(decode(claims)).toMatchObject({
      iss: issuer,
      aud: server.publicClientId,
      sub: '1',
      nonce: 'the-nonce',
      preferred_username: 'agent',
      name: 'Robin Field',
    })
    const discovery = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Record<
      string,
      string
    >
    expect(discovery.issuer).toBe(issuer)
    const { keys } = (await (await fetch(discovery.jwks_uri ?? '')).json()) as {
      keys: (JsonWebKey & { kid: string })[]
    }
    const jwk = keys.find(({ kid }) => kid === decode(header).kid) as JsonWebKey
    const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
    const bytes = Uint8Array.from(atob(fromUrl(signature)), (character) => character.charCodeAt(0))
    const content = new TextEncoder().encode(`${header}.${claims}`)
    expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, content)).toBe(true)
  })

  test('is remembered by the browser until it logs out', async () => {
    const cookie = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? ''
    const again = await fetch(await loginUrl({ prompt: 'none' }), { headers: { cookie }, redirect: 'manual' })
    const { refresh_token = '' } = await redeem(resultOf(again).code)
    const logout = `${server.url}/auth/endsession?state=bye&post_logout_redirect_uri=${encodeURIComponent(redirectUri)}`
    const left = await fetch(logout, { headers: { cookie }, redirect: 'manual' })
    expect(left.headers.get('location')).toBe(`${redirectUri}?state=bye`)
    const after = await fetch(await loginUrl({ prompt: 'none' }), { headers: { cookie }, redirect: 'manual' })
    expect(resultOf(after).error).toBe('login_required')
    expect((await redeem('', { grant_type: 'refresh_token', refresh_token })).error).toBe('invalid_grant')
  })

  test('does not hold for another server on the same machine', async () => {
    await using other = await startHaloServer()
    const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split('=')[0]
    const address = (await loginUrl()).replace(server.url, other.url)
    const body = new URLSearchParams({ username: 'agent', password: 'password' })
    const signedIn = await fetch(address, { method: 'POST', body, redirect: 'manual' })
    expect(cookieOf(signedIn)).not.toBe(cookieOf(await signIn()))
  })

  test('shows the login page again for prompt=login', async () => {
    const cookie = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? ''
    const response = await fetch(await loginUrl({ prompt: 'login' }), { headers: { cookie }, redirect: 'manual' })
    expect(response.status).toBe(200)
  })
})

function decode(part: string): Record<string, unknown> {
  return JSON.parse(atob(fromUrl(part))) as Record<string, unknown>
}

function fromUrl(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/')
}
