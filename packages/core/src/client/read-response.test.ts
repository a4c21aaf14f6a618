import { serveSockets } from '@halopsa/testing'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { serveHalo } from '../../test/serve-halo.ts'
import { byMediaType, createKy, HaloClient, HaloConnectionError, ignoreBody } from '../index.ts'

const tickets = { method: 'get', path: '/Tickets' } as const

describe('an answer', () => {
  /** A client of a server that always answers so. */
  async function clientFor(body: string | Uint8Array, mediaType?: string, status = 200) {
    const server = await serveHalo({
      api: (_, response) => response.writeHead(status, mediaType ? { 'content-type': mediaType } : {}).end(body),
    })
    return server.client()
  }
  const bytes = new Uint8Array([0, 255, 128, 10])

  test('is JSON by default', async () => {
    const halo = await clientFor('{"id":5,"summary":"Ü"}', 'application/json')
    await expect(halo.request(tickets)).resolves.toEqual({ id: 5, summary: 'Ü' })
  })

  test.each([200, 201, 204])('with a status %i and no body is undefined', async (status) => {
    const halo = await clientFor('', undefined, status)
    await expect(halo.request(tickets)).resolves.toBeUndefined()
    await expect(halo.request({ ...tickets, as: byMediaType })).resolves.toBeUndefined()
  })

  test('is read as the operation says', async () => {
    const halo = await clientFor(bytes, 'application/json')
    await expect(halo.request({ ...tickets, as: 'bytes' })).resolves.toEqual(bytes)
    await expect(halo.request({ ...tickets, as: ignoreBody })).resolves.toBeUndefined()
    const page = await clientFor('<p>Hello</p>', 'text/html')
    await expect(page.request({ ...tickets, as: 'text' })).resolves.toBe('<p>Hello</p>')
  })

  test('is read as the call says, whatever the operation says', async () => {
    const halo = await clientFor('{"a":1}', 'application/json')
    const call = { ...tickets, as: 'bytes' } as const
    await expect(halo.request(call, { as: 'json' })).resolves.toEqual({ a: 1 })
    await expect(halo.request(call, { as: 'text' })).resolves.toBe('{"a":1}')
    await expect((await halo.request(call, { as: 'blob' })).text()).resolves.toBe('{"a":1}')
    await expect((await halo.request(call, { as: 'response' })).json()).resolves.toEqual({ a: 1 })
    expect(await new Response(await halo.request(call, { as: 'stream' })).text()).toBe('{"a":1}')
  })

  test('without a body is an empty stream', async () => {
    const halo = await clientFor('', undefined, 204)
    expect(await new Response(await halo.request(tickets, { as: 'stream' })).text()).toBe('')
  })

  test.each(['{"id":', '<html><title>Sign in</title></html>', 'plain'])(
    'of %j where JSON is due is a HaloApiError',
    async (body) => {
      const halo = await clientFor(body, 'application/json')
      await expect(halo.request({ ...tickets, query: { key: 'hidden' } })).rejects.toMatchObject({
        name: 'HaloApiError',
        message: 'Malformed JSON',
        status: 200,
        data: body,
        method: 'GET',
        url: expect.stringMatching(/\/api\/Tickets$/),
      })
    },
  )

  test('that breaks off is a HaloConnectionError', async () => {
    const server = await serveSockets((socket) => {
      socket.once('data', () =>
        socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":'),
      )
    })
    onTestFinished(() => server[Symbol.asyncDispose]())
    const companyUrl = server.url
    const logger = vi.fn()
    const halo = new HaloClient({ companyUrl, auth: 'x', logger })
    for (const as of ['json', 'text', 'bytes', 'blob'] as const) {
      const call = halo.request({ ...tickets, query: { key: 'hidden' } }, { as })
      await expect(call).rejects.toBeInstanceOf(HaloConnectionError)
      await expect(call).rejects.toMatchObject({ method: 'GET', url: `${companyUrl}/api/Tickets` })
    }
    await expect(createKy(halo)('Tickets').json()).rejects.toBeInstanceOf(HaloConnectionError)
    expect(logger.mock.calls.filter(([level]) => level === 'error')).toEqual(
      Array(4).fill([
        'error',
        expect.stringMatching(/^GET \/Tickets Connection failed/),
        { method: 'GET', path: '/Tickets', status: 200, milliseconds: expect.any(Number), attempt: 1 },
      ]),
    )
  })

  test('keeps the digits of an integer that a number would round, with ky, too', async () => {
    const halo = await clientFor('{"id":9007199254740993}', 'application/json')
    await expect(halo.request(tickets)).resolves.toEqual({ id: '9007199254740993' })
    await expect(createKy(halo).get('Tickets').json()).resolves.toEqual({ id: '9007199254740993' })
  })
})
