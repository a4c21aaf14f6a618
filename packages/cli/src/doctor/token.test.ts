import { HaloAuthError, HaloConnectionError } from '@halopsa/core'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessTo, tenantOf } from './test-tenant.ts'
import { checkScope, explainRefusal, tryToken } from './token.ts'

const place = { namesTenant: false, authorisesElsewhere: false }
const refusal = (status: number | undefined, data?: unknown) =>
  explainRefusal(new HaloAuthError('refused', { ...(status && { status }), data }), place)

describe('a refusal', () => {
  test.each([
    [401, { error: 'invalid_client' }, '401, invalid_client', 'Check client ID and secret'],
    [400, { error: 'invalid_scope' }, '400, invalid_scope', 'Ask for scopes'],
    [400, { error: 'unauthorized_client' }, 'unauthorized_client', 'authentication method'],
    [400, { error: 'invalid_grant' }, 'invalid_grant', '`halo login`'],
    [400, { error: 'constructor' }, '400, constructor', 'Check client ID, secret and the address'],
    [404, '', '404', 'Check client ID, secret and the address'],
    [429, '', '429', 'Wait'],
    [500, '<html>', '500 and an HTML page', '"Agent to log in as"'],
    [503, '', '503', 'wait and try again'],
    [undefined, undefined, 'gives none', 'Check the address'],
  ])('of %s with %j says what to do', (status, data, message, advice) => {
    const finding = refusal(status, data)
    expect(finding.message).toContain(message)
    expect(finding.advice).toContain(advice)
  })

  test('repeats no text of the server', () => {
    const texts = JSON.stringify([
      refusal(400, { error: 'The agent Robin Field', error_description: 'Robin Field' }),
      refusal(500, '<title>Robin Field</title>'),
    ])
    expect(texts).not.toContain('Robin')
  })

  test('of a connection is explained as one', () => {
    const error = new HaloConnectionError('failed', { code: 'ENOTFOUND' })
    expect(explainRefusal(error, place).message).toContain('does not resolve')
  })
})

describe('the scope', () => {
  test.each([
    ['read:tickets edit:tickets', 'read:tickets', 'ok', 'Granted: read:tickets, edit:tickets'],
    ['read:tickets', 'read:tickets read:crm', 'warning', 'Granted: read:tickets; asked for, and not granted: read:crm'],
    [undefined, 'all', 'skipped', 'Not known'],
  ])('%s of %s is %s', (scope, askedScope, outcome, message) => {
    const check = checkScope({ scope, askedScope })
    expect(check.outcome).toBe(outcome)
    expect(check.message).toContain(message)
  })
})

describe('trying', () => {
  let server: HaloServer
  beforeAll(async () => {
    server = await startHaloServer()
  })
  afterAll(() => server.close())

  test('tells a token that the API does not take', async () => {
    using _ = { [Symbol.dispose]: server.state.deny('GET /Agent/me') }
    const { checks, isUsable } = await tryToken(accessTo(tenantOf(server)), place)
    expect(isUsable).toBe(true)
    expect(checks[0]).toMatchObject({ outcome: 'warning', message: expect.stringContaining('401 of GET /Agent/me') })
  })

  test('does without a way to ask anew', async () => {
    const { askForToken: _, ...tenant } = tenantOf(server)
    const { checks, isUsable } = await tryToken(accessTo(tenant), place)
    expect(isUsable).toBe(true)
    expect(checks.map(({ outcome }) => outcome)).toEqual(['ok', 'skipped'])
  })

  test('cannot repeat the login of a person', async () => {
    const token = await fetch(`${server.url}/auth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: server.clientId,
        client_secret: server.clientSecret,
      }),
    })
    const { access_token: auth } = (await token.json()) as { access_token: string }
    const { checks } = await tryToken(accessTo(tenantOf(server, { auth })), place)
    expect(checks.map(({ outcome }) => outcome)).toEqual(['ok', 'skipped'])
  })
})
