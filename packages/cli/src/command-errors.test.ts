import { HaloApiError, HaloAuthError, HaloConnectionError, HaloError, HaloTimeoutError } from '@halopsa/core'
import { describe, expect, test } from 'vitest'
import { toCommandError } from './command-errors.ts'

const request = {
  method: 'GET',
  url: 'https://acme.halopsa.com/api/Tickets/9',
  data: undefined,
  headers: new Headers(),
}

describe('an error of the client ends a command with a code and a line', () => {
  test.each([
    [404, 5, /^No such ticket \(GET \/Tickets\/9, 404\)$/],
    [401, 4, /scope of the application \(halo whoami\) and the role of its agent/],
    [403, 4, /scope of the application/],
    [429, 6, /the window of a tenant can take 5 minutes to clear$/],
    [500, 1, /^No such ticket \(GET \/Tickets\/9, 500\)$/],
  ])('%i: exit code %i', (status, exitCode, message) => {
    const error = toCommandError(new HaloApiError('No such ticket', { ...request, status }))
    expect(error).toMatchObject({ name: 'CommandError', exitCode, message: expect.stringMatching(message) })
  })

  test('429 with the time to wait', () => {
    const headers = new Headers({ 'retry-after': '30' })
    expect(toCommandError(new HaloApiError('Slow down', { ...request, headers, status: 429 }))).toMatchObject({
      message: 'Slow down (GET /Tickets/9, 429); try again in 30 s',
    })
  })

  test('a web page with status 200 by its title', () => {
    const data = '\n<html><head><title>Sign in\u001b[2J</title></head></html>'
    expect(toCommandError(new HaloApiError('Malformed JSON', { ...request, data, status: 200 }))).toMatchObject({
      message: expect.stringContaining('(GET /Tickets/9, 200); the web page "Sign in" came in place of data'),
    })
  })

  test('of a token: exit code 3, also where no request was sent', () => {
    expect(
      toCommandError(new HaloAuthError('invalid_client', { method: 'POST', url: 'https://a/auth/token' })),
    ).toMatchObject({
      exitCode: 3,
      message: 'Not signed in: invalid_client (POST https://a/auth/token); halo login or halo doctor helps',
    })
    expect(toCommandError(new HaloAuthError('The session has ended'))).toMatchObject({
      message: 'Not signed in: The session has ended; halo login or halo doctor helps',
    })
    expect(toCommandError(new HaloAuthError('No access_token', { url: 'https://a/auth/token' }))).toMatchObject({
      message: 'Not signed in: No access_token (https://a/auth/token); halo login or halo doctor helps',
    })
  })

  test('of the connection: exit code 1, and the request is named once', () => {
    const message = 'Connection failed (GET https://acme.halopsa.com/api/Tickets/9)'
    expect(toCommandError(new HaloConnectionError(message, request))).toMatchObject({ exitCode: 1, message })
  })
})

describe('a write that may have been done is not to be sent again unseen', () => {
  const write = { ...request, method: 'POST', url: 'https://acme.halopsa.com/api/Tickets' }
  const broken = (fields: object, neverSent: boolean) =>
    new HaloConnectionError('Connection failed', { ...write, ...fields, code: 'ECONNRESET', neverSent })
  const advice = expect.stringMatching(/; it may have been done all the same, so look before it is sent again$/)

  test.each([
    ['a time-out', new HaloTimeoutError('Took longer than 20 ms', { ...write, timeout: 20 })],
    ['a connection that broke', broken({}, false)],
    ['a gateway that gave up', new HaloApiError('Bad gateway', { ...write, status: 502 })],
    ['a response that cannot be read', new HaloApiError('Malformed JSON', { ...write, status: 200 })],
  ])('after %s', (_, error) => {
    expect(toCommandError(error)).toMatchObject({ exitCode: 1, message: advice })
  })

  test.each([
    ['a connection that was refused', broken({}, true)],
    ['a token that did not come', broken({ url: 'https://acme.halopsa.com/auth/token' }, false)],
    ['a read', broken({ method: 'GET' }, false)],
    ['a refusal', new HaloApiError('No summary', { ...write, status: 400 })],
  ])('and not after %s', (_, error) => {
    expect(toCommandError(error)).not.toMatchObject({ message: advice })
  })
})

test('another error stays what it is', () => {
  const error = new TypeError('fault')
  expect(toCommandError(error)).toBe(error)
  expect(toCommandError(new HaloError('paging'))).toMatchObject({ exitCode: 1, message: 'paging' })
})
