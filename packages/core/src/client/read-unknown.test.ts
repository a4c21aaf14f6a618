import { describe, expect, test } from 'vitest'
import { serveHalo } from '../../test/serve-halo.ts'
import { byMediaType, ignoreBody } from '../index.ts'

const tickets = { method: 'get', path: '/Tickets' } as const

describe('an answer of which nobody knows what it holds', () => {
  /** A client of a server that always answers so. */
  async function clientFor(body: string | Uint8Array, mediaType?: string, status = 200) {
    const server = await serveHalo({
      api: (_, response) => response.writeHead(status, mediaType ? { 'content-type': mediaType } : {}).end(body),
    })
    return server.client()
  }
  test.each([
    ['application/json; charset=utf-8', '{"a":1}', { a: 1 }],
    ['application/problem+json', '{"a":1}', { a: 1 }],
    ['application/json', '[]', []],
    ['application/json', '""', ''],
    ['application/json', '', undefined],
    ['text/plain', '', undefined],
    ['application/pdf', '', undefined],
    ['text/plain', 'done', 'done'],
    ['application/pdf', '%PDF', new TextEncoder().encode('%PDF')],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK', new TextEncoder().encode('PK')],
    [undefined, 'x', new TextEncoder().encode('x')],
  ])('of media type %s is read by it', async (mediaType, body, expected) => {
    const halo = await clientFor(body, mediaType)
    await expect(halo.request({ ...tickets, as: byMediaType })).resolves.toEqual(expected)
  })

  test.each([
    'text/html',
    'text/html; charset=utf-8',
    'application/xhtml+xml',
    // Pages of servers in maintenance, which say nothing of their type, or something wrong.
    'text/plain',
    'application/octet-stream',
    undefined,
  ])('that is a page of type %s is an error where none is due, a DELETE among others', async (mediaType) => {
    const page = '<!DOCTYPE html><html><title>Sign in</title></html>'
    const halo = await clientFor(page, mediaType)
    for (const as of [byMediaType, ignoreBody]) {
      const call = halo.request({ method: 'delete', path: '/Tickets/5', as })
      await expect(call).rejects.toMatchObject({
        name: 'HaloApiError',
        message: 'Unexpected HTML page',
        status: 200,
        method: 'DELETE',
      })
    }
    await expect(halo.request({ method: 'get', path: '/Page', as: 'text' })).resolves.toBe(page)
    await expect(halo.request({ method: 'get', path: '/Page', as: byMediaType }, { as: 'text' })).resolves.toBe(page)
  })

  test.each(['<p>A note with <b>markup</b></p>', 'see <html>', '<htmlish/>'])(
    'that is text with markup is that text: %s',
    async (text) => {
      const halo = await clientFor(text, 'text/plain')
      await expect(halo.request({ ...tickets, as: byMediaType })).resolves.toBe(text)
      await expect(halo.request({ ...tickets, as: ignoreBody })).resolves.toBeUndefined()
    },
  )

  test('that is a page of JSON’s type is an error where nobody looks at the body, too', async () => {
    const halo = await clientFor('\ufeff\n<HTML lang="en"><title>Maintenance</title>', 'application/json')
    for (const as of [byMediaType, ignoreBody])
      await expect(halo.request({ method: 'delete', path: '/Tickets/5', as })).rejects.toMatchObject({ status: 200 })
  })

  test('that is HTML is a file where it has a name, and nothing where it is empty', async () => {
    const server = await serveHalo({
      api: ({ url }, response) =>
        url.pathname.endsWith('/empty')
          ? response.writeHead(200, { 'content-type': 'text/html' }).end()
          : response.writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment' }).end('<p>'),
    })
    await expect(server.client().request({ ...tickets, as: byMediaType })).resolves.toBe('<p>')
    await expect(
      server.client().request({ method: 'delete', path: '/empty', as: byMediaType }),
    ).resolves.toBeUndefined()
  })
})
