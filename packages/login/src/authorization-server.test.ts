import { expect, test } from 'vitest'
import { authorizationServer } from './authorization-server.ts'
import type { HaloLoginOptions } from './halo-login-options.ts'

const options = { companyUrl: 'https://acme.halopsa.com', clientId: 'id', redirectUri: 'https://app.example/' }
const describeServer = (more: Partial<HaloLoginOptions>) => authorizationServer({ ...options, ...more })

test.each(['', '/', '/api', '/api/', '//'])('is below companyUrl, with "%s" at its end', (end) => {
  expect(describeServer({ companyUrl: options.companyUrl + end })).toMatchObject({
    issuer: 'https://acme.halopsa.com/auth',
    authorization_endpoint: 'https://acme.halopsa.com/auth/authorize',
    token_endpoint: 'https://acme.halopsa.com/auth/token',
    end_session_endpoint: 'https://acme.halopsa.com/auth/endsession',
  })
})

test.each(['', '/', '/token'])('keeps the path and the query of authUrl, with "%s" at the end of the path', (end) => {
  expect(describeServer({ authUrl: `https://id.example/halo${end}?tenant=acme%20ltd&x=1` })).toMatchObject({
    issuer: 'https://id.example/halo',
    authorization_endpoint: 'https://id.example/halo/authorize?tenant=acme%20ltd&x=1',
    token_endpoint: 'https://id.example/halo/token?tenant=acme%20ltd&x=1',
    end_session_endpoint: 'https://id.example/halo/endsession?tenant=acme%20ltd&x=1',
  })
})

test('adds the tenant to the query of authUrl, and replaces one that is there', () => {
  const { token_endpoint } = describeServer({ authUrl: 'https://id.example/auth?tenant=old&x=1', tenant: 'a & b' })
  expect(token_endpoint).toBe('https://id.example/auth/token?tenant=a+%26+b&x=1')
})

test.each([
  ['companyUrl', { companyUrl: 'https://acme.halopsa.com/?tenant=acme' }, 'no query'],
  ['companyUrl', { companyUrl: 'https://user:hunter2@acme.halopsa.com' }, 'no user'],
  ['companyUrl', { companyUrl: 'https://acme.halopsa.com/#/home' }, 'no fragment'],
  ['companyUrl', { companyUrl: 'http://acme.halopsa.com' }, 'not http://acme.halopsa.com'],
  ['companyUrl', { companyUrl: 'acme' }, 'not "acme"'],
  ['authUrl', { authUrl: 'https://user:hunter2@id.example/auth' }, 'no user'],
  ['authUrl', { authUrl: '' }, 'is missing'],
  ['metadata.token_endpoint', { metadata: { token_endpoint: 'http://id.example/token' } }, 'https:'],
  ['metadata.end_session_endpoint', { metadata: { end_session_endpoint: '/out' } }, 'https:'],
])('a malformed %s is an error that says what is wrong: %j', (name, more, words) => {
  expect(() => describeServer(more)).toThrow(TypeError)
  expect(() => describeServer(more)).toThrow(name)
  expect(() => describeServer(more)).toThrow(words)
  expect(() => describeServer(more)).not.toThrow('hunter2')
})

test('an endpoint that metadata leaves undefined is the default', () => {
  const metadata = { end_session_endpoint: undefined, issuer: 'https://id.example' }
  expect(describeServer({ metadata })).toMatchObject({
    issuer: 'https://id.example',
    end_session_endpoint: 'https://acme.halopsa.com/auth/endsession',
  })
})
