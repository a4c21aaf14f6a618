import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { serveHalo } from '../../test/serve-halo.ts'
import { formData } from '../index.ts'

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

  test.each([
    ['an empty list', { ids: [] }, '?ids='],
    [
      'a list of dates',
      { dates: [new Date(0), new Date(1)] },
      '?dates=1970-01-01T00%3A00%3A00.000Z%2C1970-01-01T00%3A00%3A00.001Z',
    ],
    [
      'a list of objects',
      { advanced_search: [{ filter_type: 4 }] },
      '?advanced_search=%5B%7B%22filter_type%22%3A4%7D%5D',
    ],
    ['negative ids', { paymentstatuses: [0, -1] }, '?paymentstatuses=0%2C-1'],
    ['URLSearchParams', new URLSearchParams('id=1&id=2'), '?id=1&id=2'],
    ['a Map', new Map([['id', 1]]), '?id=1'],
  ])('takes %s as its query', async (_, query, search) => {
    const server = await serveHalo()
    await server.client().request({ ...tickets, query })
    expect(server.apiRequests[0]?.url.search).toBe(search)
  })

  test('joins the query of its path with its query', async () => {
    const server = await serveHalo()
    const paths = ['/Tickets?count=5', '/Tickets?', '/Tickets?next=/a/../b?c']
    for (const path of paths) await server.client().request({ method: 'get', path, query: { id: 1 } })
    await server.client().request({ method: 'get', path: '/Tickets?count=5' })
    expect(server.apiRequests.map(({ url }) => decodeURIComponent(url.href.slice('http://server'.length)))).toEqual([
      '/api/Tickets?count=5&id=1',
      '/api/Tickets?id=1',
      '/api/Tickets?next=/a/../b?c&id=1',
      '/api/Tickets?count=5',
    ])
  })

  test('has a # of its path as a part of it', async () => {
    const server = await serveHalo()
    await server.client().request({ method: 'get', path: '/Tickets#5', query: { id: 1 } })
    expect(server.apiRequests[0]?.url.href).toBe('http://server/api/Tickets%235?id=1')
  })

  test.each(['/../auth', '/a/..', '..', '/a/./b', '/%2e%2E/auth', '/a/.%2e/b', '/a\\..\\b', '/a/.\t./b', '/.\n./auth'])(
    'refuses the path %j',
    async (path) => {
      const server = await serveHalo()
      await expect(server.client().request({ method: 'get', path })).rejects.toThrow(TypeError)
      expect(server.requests).toEqual([])
    },
  )

  test.each(['/a/...', '/.well-known/x', '/a..b', '/%2e%2ex'])('sends the path %s', async (path) => {
    const server = await serveHalo()
    await server.client().request({ method: 'get', path })
    expect(server.apiRequests).toHaveLength(1)
  })

  test.each([
    new TextEncoder().encode('bytes'),
    new TextEncoder().encode('bytes').buffer,
    new DataView(new TextEncoder().encode('bytes').buffer),
    new URLSearchParams('bytes'),
    new File(['bytes'], 'a.txt'),
  ])('sends the body %s as it is', async (body) => {
    const server = await serveHalo()
    await server.client().request({ method: 'post', path: '/Import', body })
    expect(server.apiRequests[0]?.body.replace('=', '')).toBe('bytes')
  })

  test('sends FormData as its body', async () => {
    const server = await serveHalo()
    const form = new FormData()
    form.append('file', new File(['hello'], 'hello.txt'))
    await server.client().request({ method: 'post', path: '/Upload', body: form })
    await server.client().request({ method: 'post', path: '/Upload', body: formData(form) })
    for (const { headers, body } of server.apiRequests) {
      expect(headers['content-type']).toMatch(/^multipart/)
      expect(body).toContain('filename="hello.txt"')
    }
  })

  test.each([
    ['a stream', new Blob(['x']).stream()],
    ['a stream of Node', Readable.from(['x'])],
    ['a Map', new Map([['a', 1]])],
    ['a Set', new Set([1])],
    ['a promise', Promise.resolve([])],
    ['a function', () => {}],
    ['a response', new Response('x')],
  ])('refuses %s as its body', async (_, body) => {
    const server = await serveHalo()
    const call = server.client().request({ method: 'post', path: '/Tickets', body })
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow('cannot be a body')
    expect(server.requests).toEqual([])
  })

  test('has the media type of its body, whatever type the client sends with all calls', async () => {
    const server = await serveHalo()
    const halo = server.client({ headers: { 'Content-Type': 'application/json', 'x-kept': 'yes' } })
    await halo.request({ method: 'post', path: '/Upload', body: formData({ file: new Blob(['x']) }) })
    await halo.request({ method: 'post', path: '/Import', body: new Blob(['a;b'], { type: 'text/csv' }) })
    const types = [...server.tokenRequests, ...server.apiRequests].map(({ headers }) => headers['content-type'])
    expect(types).toEqual([
      expect.stringMatching(/^application\/x-www-form-urlencoded/),
      expect.stringMatching(/^multipart\/form-data; boundary=/),
      'text/csv',
    ])
    expect(server.apiRequests[0]?.headers['x-kept']).toBe('yes')
  })

  test.each([
    ['bytes', { method: 'post', body: new Uint8Array([1]) }],
    ['a Blob without a type', { method: 'put', body: new Blob(['x']) }],
    ['no body', { method: 'delete' }],
    ['no body of a GET', { method: 'get' }],
  ] as const)('has no media type of the client with %s', async (_, request) => {
    const server = await serveHalo()
    for (const name of ['Content-Type', 'content-type']) {
      const halo = server.client({ headers: { [name]: 'application/json', 'x-kept': 'yes' } })
      await halo.request({ path: '/Import', ...request })
    }
    const seen = server.apiRequests.map(({ headers }) => [headers['content-type'], headers['x-kept']])
    expect(seen).toEqual(Array(2).fill([undefined, 'yes']))
  })

  test('has the media type that the call says for bytes, which have none of their own', async () => {
    const server = await serveHalo()
    const halo = server.client({ headers: { 'Content-Type': 'application/json' } })
    const request = { method: 'post', path: '/Import', body: new Uint8Array([1]) } as const
    await halo.request(request, { headers: { 'content-type': 'application/pdf' } })
    expect(server.apiRequests[0]?.headers['content-type']).toBe('application/pdf')
  })
})
