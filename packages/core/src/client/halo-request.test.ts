import { describe, expect, test } from 'vitest'
import { sendJson } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'

const tickets = { method: 'get', path: '/Tickets' } as const

describe('a request', () => {
  test('has the query as written: no null, lists as one value, dates in ISO form, dots kept', async () => {
    const server = await serveHalo()
    await server.client().request({
      ...tickets,
      query: {
        count: 0,
        open_only: false,
        search: 'ä & b',
        none: undefined,
        nothing: null,
        ids: [1, null, 2],
        since: new Date(0),
        'file_stream.CanRead': true,
        filter: { open: true },
      },
    })
    expect([...(server.apiRequests[0]?.url.searchParams ?? [])]).toEqual([
      ['count', '0'],
      ['open_only', 'false'],
      ['search', 'ä & b'],
      ['ids', '1,2'],
      ['since', '1970-01-01T00:00:00.000Z'],
      ['file_stream.CanRead', 'true'],
      ['filter', '{"open":true}'],
    ])
  })

  test('without query values has no question mark', async () => {
    const server = await serveHalo()
    await server.client().request({ ...tickets, query: { count: undefined } })
    expect(server.apiRequests[0]?.url.href).toBe('http://server/api/Tickets')
  })

  test.each([[[]], [{ a: 1 }], ['text'], [0], [false], [null]])('sends the body %j as JSON', async (body) => {
    const server = await serveHalo()
    await server.client().request({ method: 'post', path: '/Tickets', body })
    expect(server.apiRequests[0]?.headers['content-type']).toBe('application/json')
    expect(server.apiRequests[0]?.body).toBe(JSON.stringify(body))
  })

  test('sends a Blob as it is, with its type', async () => {
    const server = await serveHalo()
    await server.client().request({ method: 'post', path: '/Import', body: new Blob(['a;b'], { type: 'text/csv' }) })
    expect(server.apiRequests[0]?.headers['content-type']).toBe('text/csv')
    expect(server.apiRequests[0]?.body).toBe('a;b')
  })

  test('prefers JSON, unless its headers, the client or a hook say otherwise', async () => {
    const server = await serveHalo()
    const ask = (request: Request) => request.headers.set('accept', 'text/plain')
    await server.client().request(tickets)
    await server.client().request(tickets, { headers: { accept: 'application/pdf' } })
    await server.client({ headers: { accept: 'text/csv' } }).request(tickets)
    await server.client({ hooks: { beforeRequest: [({ request }) => ask(request)] } }).request(tickets)
    const asked = server.apiRequests.map(({ headers }) => headers.accept)
    expect(asked).toEqual(['application/json,*/*', 'application/pdf', 'text/csv', 'text/plain'])
  })

  test('without a body has no media type', async () => {
    const server = await serveHalo()
    await server.client().request({ method: 'post', path: '/Notify' })
    expect(server.apiRequests[0]?.headers['content-type']).toBeUndefined()
    expect(server.apiRequests[0]?.body).toBe('')
  })

  test('sends a form as multipart: files, repeated parts, JSON, text', async () => {
    let received: FormData | undefined
    const server = await serveHalo({
      api: async ({ headers, body }, response) => {
        received = await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData()
        sendJson(response, {})
      },
    })
    await server.client().request({
      method: 'post',
      path: '/Upload',
      form: {
        file: new File(['hello'], 'hello.txt', { type: 'text/plain' }),
        ids: [1, 2],
        meta: { a: [1] },
        when: new Date(0),
        draft: false,
        none: undefined,
      },
    })
    expect(Object.fromEntries([...(received ?? [])].filter(([key]) => key !== 'file'))).toEqual({
      ids: '2',
      meta: '{"a":[1]}',
      when: '1970-01-01T00:00:00.000Z',
      draft: 'false',
    })
    expect(received?.getAll('ids')).toEqual(['1', '2'])
    const file = received?.get('file') as File
    expect([file.name, file.type, await file.text()]).toEqual(['hello.txt', 'text/plain', 'hello'])
  })

  test.each(['get', 'post', 'put', 'patch', 'delete', 'options'] as const)(
    'goes with the method %s',
    async (method) => {
      const server = await serveHalo()
      await server.client().request({ method, path: '/Tickets' })
      expect(server.apiRequests[0]?.method).toBe(method.toUpperCase())
    },
  )

  test('stays on its server whatever its path', async () => {
    const server = await serveHalo()
    for (const path of ['//evil.example/x', '@evil.example', 'https://evil.example/x']) {
      await server.client().request({ method: 'get', path })
    }
    expect(server.apiRequests).toHaveLength(3)
  })
})
