import { HaloApiError, HaloAuthError, HaloConnectionError, HaloError } from '@halopsa/core'
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
  })

  test('of the connection: exit code 1, and the request is named once', () => {
    const message = 'Connection failed (GET https://acme.halopsa.com/api/Tickets/9)'
    expect(toCommandError(new HaloConnectionError(message, request))).toMatchObject({ exitCode: 1, message })
  })
})

test('another error stays what it is', () => {
  const error = new TypeError('fault')
  expect(toCommandError(error)).toBe(error)
  expect(toCommandError(new HaloError('paging'))).toMatchObject({ exitCode: 1, message: 'paging' })
})
