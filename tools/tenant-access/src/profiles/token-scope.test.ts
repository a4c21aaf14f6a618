import { expect, test } from 'vitest'
import { scopeOfToken } from './token-scope.ts'

const jwt = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`

test('reads the scopes of a JWT, as a text or a list', () => {
  expect(scopeOfToken(jwt({ scope: 'all offline_access' }))).toBe('all offline_access')
  expect(scopeOfToken(jwt({ scope: ['read:tickets', 'edit:tickets'] }))).toBe('read:tickets edit:tickets')
})

test.each(['opaque', 'a.b.c', 'e30.YWJj.x.y.z', jwt({}), jwt(null), jwt({ scope: 3 }), ''])(
  'knows none of %s',
  (token) => {
    expect(scopeOfToken(token)).toBeUndefined()
  },
)
