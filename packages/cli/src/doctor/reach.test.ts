import { describe, expect, test } from 'vitest'
import { judgeResponse, readAuthInfo } from './reach.ts'

describe('a response to AuthInfo', () => {
  const info = { auth_url: 'https://a.example/auth' }

  test.each([
    [200, info, 'ok', 'Reached in 12 ms'],
    [429, undefined, 'warning', 'refuses calls for now'],
    [503, undefined, 'failed', 'The server responds with 503'],
    [404, undefined, 'failed', 'no HaloPSA API (status 404, no JSON)'],
    [200, undefined, 'failed', 'no HaloPSA API (status 200, no JSON)'],
    [200, { hello: 1 }, 'failed', 'no HaloPSA API (status 200, other JSON)'],
  ])('of status %i with %j is %s', (status, body, outcome, message) => {
    const finding = judgeResponse(status, body, 12.3)
    expect(finding.outcome).toBe(outcome)
    expect(finding.message).toContain(message)
  })
})

describe('the authorisation server', () => {
  test.each([
    ['https://a.example/auth', false],
    ['https://A.example/auth/', false],
    ['https://login.example/auth', true],
    [undefined, false],
  ])('%s is elsewhere: %s', (authUrl, authorisesElsewhere) => {
    expect(readAuthInfo({ auth_url: authUrl }, 'https://a.example/')).toEqual({
      authorisesElsewhere,
      namesTenant: false,
    })
  })

  test('serves several tenants where it names one', () => {
    expect(readAuthInfo({ tenant_id: 'acme' }, 'https://a.example').namesTenant).toBe(true)
    expect(readAuthInfo({ tenant_id: '' }, 'https://a.example').namesTenant).toBe(false)
  })
})
