import { describe, expect, test } from 'vitest'
import { serveHalo } from '../../test/serve-halo.ts'
import { HaloApiError } from '../index.ts'
import { errorMessage } from './error-message.ts'

const tickets = { method: 'get', path: '/Tickets' } as const

describe('an error answer', () => {
  /** The error for an answer. */
  async function errorFor(status: number, body: string, mediaType = 'application/json') {
    const server = await serveHalo({
      api: (_, response) => response.writeHead(status, { 'content-type': mediaType, 'x-request': '7' }).end(body),
    })
    const error = await server
      .client()
      .request({ ...tickets, query: { key: 'hidden' } })
      .catch((reason) => reason)
    expect(error).toBeInstanceOf(HaloApiError)
    return { error: error as HaloApiError, server }
  }

  test('has status, data, headers, method and URL without query', async () => {
    const { error, server } = await errorFor(404, '{"Message":"No such ticket"}')
    expect(error).toMatchObject({
      name: 'HaloApiError',
      message: 'No such ticket',
      status: 404,
      data: { Message: 'No such ticket' },
      method: 'GET',
      url: `${server.url}/api/Tickets`,
    })
    expect(error.headers.get('x-request')).toBe('7')
  })

  test.each([
    [
      400,
      '{"ClassName":"System.Exception","Message":"Summary is missing","InnerException":null}',
      'application/json',
      'Summary is missing',
    ],
    [400, '{"error":"invalid","error_description":"The scope is unknown"}', 'application/json', 'The scope is unknown'],
    [
      400,
      '{"title":"One or more validation errors occurred."}',
      'application/problem+json',
      'One or more validation errors occurred.',
    ],
    [400, '"A plain string"', 'application/json', 'A plain string'],
    [429, 'Too many requests', 'text/plain', 'Too many requests'],
    [502, '<!DOCTYPE html>\n<html><head><title> Bad gateway </title></head></html>', 'text/html', 'Bad gateway'],
    [500, '<html><body>no title</body></html>', 'text/html', 'HTTP 500'],
    [404, '', 'application/json', 'HTTP 404'],
    [404, '{}', 'application/json', 'HTTP 404'],
    [400, 'not JSON after all', 'application/json', 'not JSON after all'],
  ])('%i with %j of %s says it in its own words', async (status, body, mediaType, message) => {
    expect((await errorFor(status, body, mediaType)).error.message).toBe(message)
  })

  test('has no more of a long text in its message than fits on a screen', async () => {
    expect((await errorFor(500, 'x'.repeat(10_000), 'text/plain')).error.message).toHaveLength(500)
  })
})

describe('a message', () => {
  test.each([
    [{ error: { code: 7, message: 'No such ticket' } }, 'No such ticket'],
    [{ error: { reason: { text: 'unknown' } } }, undefined],
    [
      { title: 'One or more validation errors occurred.', errors: { summary: ['It is required'], id: ['a', 'b'] } },
      'One or more validation errors occurred. summary: It is required id: a; b',
    ],
    [
      { Message: 'The request is invalid.', ModelState: { 'x.id': ['No number'] } },
      'The request is invalid. x.id: No number',
    ],
    [
      { '[0].outcome_id': ['Could not convert string to integer'] },
      '[0].outcome_id: Could not convert string to integer',
    ],
    [{ errors: ['first', { message: 'second' }] }, 'first second'],
    [['first', { Message: 'second' }], 'first; second'],
    [{ id: 5, tags: 'none' }, undefined],
    [{ Message: '', message: 'lower' }, 'lower'],
    [{ message: 5 }, undefined],
    [null, undefined],
    [5, undefined],
  ])('of %j', (data, message) => {
    expect(errorMessage(data)).toBe(message)
  })

  test('has no control characters, escape sequences or line breaks', () => {
    expect(errorMessage('a\r\n\u001b[31mred\u001b[0m\u0007\u202eb\u0000')).toBe('a red b')
  })

  test('is short, whatever is deep or long', () => {
    let deep: object = { message: 'too deep' }
    for (let level = 0; level < 10_000; level++) deep = { error: deep }
    expect(errorMessage(deep)).toBeUndefined()
    expect(errorMessage({ errors: Array(10_000).fill('x'.repeat(1000)) })).toHaveLength(500)
  })

  test('of a page with many titles without an end does not look at all of them from each', () => {
    // A pattern that does would need minutes for this page.
    expect(errorMessage(`<html>${'<title'.repeat(500_000)}`)).toBeUndefined()
    expect(errorMessage(`<html>${'<title '.repeat(100)}<title>Found</title>`)).toBe('Found')
  })
})
