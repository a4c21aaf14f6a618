import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect, requestToken } from '../../test/connect.ts'
import { type HaloServer, startHaloServer } from '../server.ts'

let server: HaloServer
let time: number

beforeEach(async () => {
  time = Date.UTC(2026, 0, 1)
  server = await startHaloServer({ now: () => time })
})
afterEach(() => server.close())

const ask = async (fields: Record<string, string>) => {
  const response = await requestToken(server, fields)
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}
const tickets = async (token?: string) =>
  (await fetch(`${server.url}/api/Tickets?count=1`, token ? { headers: { authorization: `Bearer ${token}` } } : {}))
    .status

describe('client credentials', () => {
  test('get a token for an hour', async () => {
    const { status, body } = await ask({ scope: 'all' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'all' })
    expect(await tickets(body.access_token)).toBe(200)
  })

  test('get a refresh token and an ID token too', async () => {
    const { body } = await ask({ scope: 'all' })
    expect((await ask({ grant_type: 'refresh_token', refresh_token: body.refresh_token ?? '' })).status).toBe(200)
    const claims: unknown = JSON.parse(atob(body.id_token?.split('.')[1] ?? ''))
    expect(claims).toMatchObject({ iss: `${server.url}/auth`, sub: '1', aud: server.clientId, name: 'Robin Field' })
  })

  test.each([
    ['a wrong secret', { client_secret: 'wrong' }],
    ['no secret', { client_secret: '' }],
    ['an unknown client', { client_id: 'nobody' }],
  ])('with %s are refused with 401 and the error alone', async (_, fields) => {
    expect(await ask(fields)).toEqual({ status: 401, body: { error: 'invalid_client' } })
  })

  test('are accepted in the Authorization header too', async () => {
    const response = await fetch(`${server.url}/auth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${server.clientId}:${server.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    expect(response.status).toBe(200)
  })

  test.each([
    ['a client without a secret', { client_id: 'halo-double-browser' }, 'unauthorized_client'],
    ['an unknown scope', { scope: 'all everything' }, 'invalid_scope'],
    ['an unknown grant type', { grant_type: 'device_code' }, 'unsupported_grant_type'],
  ])('with %s are refused with 400 and a description', async (_, fields, error) => {
    const { status, body } = await ask(fields)
    expect(status).toBe(400)
    expect(body.error).toBe(error)
    expect(body.error_description).toMatch(/\.$/)
  })

  test('accept the scopes of an area', async () => {
    expect((await ask({ scope: 'read:tickets edit:customers' })).status).toBe(200)
    expect((await ask({ scope: 'admin:webhooks access:chat editMine:timesheets delete:tickets' })).status).toBe(200)
  })

  test('fail with an HTML page when the agent to log in as is disabled or missing', async () => {
    const call = await connect(server)
    await call('POST', '/Agent', [{ id: 1, isdisabled: true }])
    const disabled = await requestToken(server)
    expect([disabled.status, disabled.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8'])
    await call('DELETE', '/Agent/1')
    expect((await requestToken(server)).status).toBe(500)
  })

  test('need the tenant in the URL where the instance is shared', async () => {
    await using shared = await startHaloServer({ tenant: 'acme' })
    const refused = await requestToken(shared)
    expect([refused.status, refused.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8'])
    expect((await requestToken(shared, { tenant: 'acme' })).status).toBe(200)
    const { clientId, clientSecret } = shared
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    })
    expect((await fetch(`${shared.url}/auth/token?tenant=acme`, { method: 'POST', body })).status).toBe(200)
    const info = await (await fetch(`${shared.url}/api/AuthInfo`)).json()
    expect(info).toEqual({ auth_url: `${shared.url}/auth`, tenant_id: 'acme' })
  })
})

describe('an access token', () => {
  test('is needed for every call', async () => {
    expect(await tickets()).toBe(401)
    expect(await tickets('stale')).toBe(401)
  })

  test('expires', async () => {
    const { body } = await ask({})
    time += 3_599_999
    expect(await tickets(body.access_token)).toBe(200)
    time += 1
    expect(await tickets(body.access_token)).toBe(401)
  })

  test('can be revoked at any time', async () => {
    const { body } = await ask({})
    server.state.revokeTokens()
    expect(await tickets(body.access_token)).toBe(401)
    expect(await tickets((await ask({})).body.access_token)).toBe(200)
  })
})

describe('a password', () => {
  test('gets an access token and a refresh token', async () => {
    const { body } = await ask({ grant_type: 'password', username: 'agent', password: 'password', scope: 'all' })
    expect(body).toMatchObject({ access_token: expect.any(String), refresh_token: expect.any(String) })
    expect((await ask({ grant_type: 'password', username: 'agent', password: 'wrong' })).body.error).toBe(
      'invalid_grant',
    )
  })
})

describe('a refresh token', () => {
  test('can be used once, and gets the next one', async () => {
    const first = await ask({ grant_type: 'password', username: 'agent', password: 'password' })
    const refresh = (token = '') => ask({ grant_type: 'refresh_token', refresh_token: token })
    const second = await refresh(first.body.refresh_token)
    expect(await tickets(second.body.access_token)).toBe(200)
    expect((await refresh(first.body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await refresh(second.body.refresh_token)).status).toBe(200)
  })

  test('is refused for another client', async () => {
    const { body } = await ask({ grant_type: 'password', username: 'agent', password: 'password' })
    const fields = {
      grant_type: 'refresh_token',
      refresh_token: body.refresh_token ?? '',
      client_id: 'halo-double-browser',
    }
    expect((await ask(fields)).body.error).toBe('invalid_grant')
  })
})
