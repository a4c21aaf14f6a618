import { expect, test } from 'vitest'
import { withoutSecrets } from './redact.ts'

test('secrets go, at any depth, and numbers of tokens stay', () => {
  const value = { client_secret: 'x', nested: [{ Password: 'y', api_key: 'z', name: 'n' }], tokens: 12, apikey: '' }
  expect(withoutSecrets(value)).toEqual({
    client_secret: '(secret, not shown)',
    nested: [{ Password: '(secret, not shown)', api_key: '(secret, not shown)', name: 'n' }],
    tokens: 12,
    apikey: '',
  })
})
