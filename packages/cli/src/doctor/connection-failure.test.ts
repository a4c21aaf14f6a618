import { expect, test } from 'vitest'
import { explainFailure } from './connection-failure.ts'

const failure = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

test.each([
  ['ENOTFOUND', 'does not resolve', 'NODE_USE_ENV_PROXY=1'],
  ['EAI_AGAIN', 'does not resolve', 'VPN'],
  ['ECONNREFUSED', 'refuses the connection', 'port'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'authority', 'NODE_EXTRA_CA_CERTS='],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'authority', 'NODE_EXTRA_CA_CERTS='],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'authority', 'NODE_EXTRA_CA_CERTS='],
  ['CERT_HAS_EXPIRED', 'not valid at this time', 'clock'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'another name', 'profile'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'TLS', 'http or https'],
  ['UND_ERR_CONNECT_TIMEOUT', 'in time', '--timeout'],
  ['EHOSTUNREACH', 'no route', 'VPN'],
  ['ECONNRESET', 'closed', 'Try again'],
  ['E_MOON', 'The connection failed: E_MOON', 'address'],
])('%s is told with what to do', (code, message, advice) => {
  const explanation = explainFailure(failure(code))
  expect(explanation.message).toContain(message)
  expect(explanation.advice).toContain(advice)
})

test('time that ran out has no code', () => {
  expect(explainFailure(new DOMException('late', 'TimeoutError')).message).toContain('in time')
})

test('the first of several attempts gives the reason', () => {
  const cause = new AggregateError([Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })])
  expect(explainFailure(new TypeError('fetch failed', { cause })).message).toContain('refuses')
})

test.each([[new Error('odd')], ['odd'], [undefined]])('%s is a failed connection', (thrown) => {
  expect(explainFailure(thrown).message).toBe('The connection failed')
})
