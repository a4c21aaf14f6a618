import { inspect } from 'node:util'
import { serveSockets } from '@halopsa/testing'
import { describe, expect, test, vi } from 'vitest'
import { sendJson, serve } from '../../test/serve.ts'
import { clientId, clientSecret, serveHalo } from '../../test/serve-halo.ts'
import {
  createKy,
  HaloApiError,
  HaloClient,
  type HaloClientOptions,
  HaloConnectionError,
  HaloError,
  HaloTimeoutError,
} from '../index.ts'

const tickets = { method: 'get', path: '/Tickets' } as const
const credentials = { clientId, clientSecret }

describe('options', () => {
  test.each([
    ['companyUrl', { ...credentials }],
    ['companyUrl', { ...credentials, companyUrl: 'yourcompany.halopsa.com' }],
    ['companyUrl', { ...credentials, companyUrl: 'ftp://yourcompany.halopsa.com' }],
    ['clientId', { companyUrl: 'https://x.halopsa.com', clientSecret }],
    ['clientSecret', { companyUrl: 'https://x.halopsa.com', clientId }],
    ['clientSecret', { companyUrl: 'https://x.halopsa.com', clientId, clientSecret: '' }],
    ['authUrl', { ...credentials, companyUrl: 'https://x.halopsa.com', authUrl: '/auth' }],
    ['timeout', { ...credentials, companyUrl: 'https://x.halopsa.com', timeout: Number.NaN }],
    ['timeout', { ...credentials, companyUrl: 'https://x.halopsa.com', timeout: -1 }],
    ['timeout', { ...credentials, companyUrl: 'https://x.halopsa.com', timeout: 'soon' }],
    ['scope', { ...credentials, companyUrl: 'https://x.halopsa.com', scope: ['all'] }],
    ['retries', { ...credentials, companyUrl: 'https://x.halopsa.com', retryOptions: { retries: 'many' } }],
    ['minTimeout', { ...credentials, companyUrl: 'https://x.halopsa.com', retryOptions: { minTimeout: Number.NaN } }],
    ['maxTimeout', { ...credentials, companyUrl: 'https://x.halopsa.com', retryOptions: { maxTimeout: -1 } }],
    ['factor', { ...credentials, companyUrl: 'https://x.halopsa.com', retryOptions: { factor: {} } }],
    ['logger', { ...credentials, companyUrl: 'https://x.halopsa.com', logger: console }],
    ['fetch', { ...credentials, companyUrl: 'https://x.halopsa.com', fetch: 'node-fetch' }],
    ['limiter.refused', { ...credentials, companyUrl: 'https://x.halopsa.com', limiter: { acquire: () => {} } }],
    ['limiter.acquire', { ...credentials, companyUrl: 'https://x.halopsa.com', limiter: 500 }],
    ['tokenCache.get', { ...credentials, companyUrl: 'https://x.halopsa.com', tokenCache: {} }],
    ['tokenCache.delete', { companyUrl: 'https://x.halopsa.com', auth: 'x', tokenCache: { get() {}, set() {} } }],
    ['auth.getToken', { companyUrl: 'https://x.halopsa.com', auth: {} }],
  ])('without a good %s throw at construction and name it', (name, options) => {
    expect(() => new HaloClient(options as HaloClientOptions)).toThrow(TypeError)
    expect(() => new HaloClient(options as HaloClientOptions)).toThrow(new RegExp(name))
  })

  test.each([
    'http://halo.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://localhost:1@example.com',
    'http://10.0.0.1',
  ])('%s is refused', (companyUrl) => {
    expect(() => new HaloClient({ ...credentials, companyUrl })).toThrow('companyUrl must be an https: URL')
  })

  test.each([
    'http://localhost:3000',
    'http://127.0.0.1',
    'http://127.1.2.3:80/api',
    'http://[::1]:3000',
    'https://x.example',
  ])('%s is accepted', (companyUrl) => {
    expect(new HaloClient({ ...credentials, companyUrl })).toBeInstanceOf(HaloClient)
  })

  test('allowHttp permits http: elsewhere', () => {
    const options = { ...credentials, companyUrl: 'http://halo.example.com', allowHttp: true }
    expect(new HaloClient(options)).toBeInstanceOf(HaloClient)
  })

  test.each(['', '/', '/api', '/api/', '/API', '//'])('a companyUrl that ends in "%s" is accepted', async (end) => {
    const server = await serveHalo()
    await server.client({ companyUrl: server.url + end }).request(tickets)
    expect(server.apiRequests[0]?.url.pathname).toBe('/api/Tickets')
  })

  test('a companyUrl may have a path', async () => {
    const server = await serve((_, response) => sendJson(response, {}))
    await new HaloClient({ companyUrl: `${server.url}/halo/api`, auth: 'x' }).request(tickets)
    expect(server.requests[0]?.url.pathname).toBe('/halo/api/Tickets')
    expect(server.requests[0]?.headers.authorization).toBe('Bearer x')
  })

  test('headers go with every call, and those of a call over them', async () => {
    const server = await serveHalo()
    const halo = server.client({ headers: { 'x-gateway': 'client', 'x-other': 'kept' } })
    await halo.request(tickets, { headers: { 'x-gateway': 'call' } })
    await halo.request(tickets, { headers: undefined })
    expect(server.apiRequests.map(({ headers }) => [headers['x-gateway'], headers['x-other']])).toEqual([
      ['call', 'kept'],
      ['client', 'kept'],
    ])
  })

  test('hooks of the caller run, and see this package’s errors', async () => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(404).end() })
    const errors: Error[] = []
    const halo = server.client({
      hooks: {
        beforeRequest: [({ request }) => request.headers.set('x-hook', 'yes')],
        beforeError: [
          ({ error }) => {
            errors.push(error)
            return error
          },
        ],
      },
    })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloApiError)
    expect(server.apiRequests[0]?.headers['x-hook']).toBe('yes')
    expect(errors).toEqual([expect.any(HaloApiError)])
  })

  test('an answer that a hook gives is a refusal like any other: no error of ky, which would hold the token', async () => {
    const server = await serveHalo()
    const halo = server.client({
      hooks: { afterResponse: [() => Response.json({ Message: 'Not today' }, { status: 418 })] },
      auth: 'token-of-the-client',
    })
    for (const call of [halo.request(tickets), createKy(halo)('Tickets').json()]) {
      const error = await call.catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(HaloApiError)
      expect(error).toMatchObject({ status: 418, message: 'Not today', method: 'GET' })
      expect(inspect(error, { depth: 10 })).not.toContain('token-of-the-client')
    }
    expect(server.apiRequests[0]?.headers.authorization).toBe('Bearer token-of-the-client')
  })

  test('an answer that a hook gives is no error of ky’s when the call is cancelled meanwhile, either', async () => {
    const server = await serveHalo()
    const controller = new AbortController()
    const refuse = () => {
      controller.abort()
      return Response.json({ Message: 'Not today' }, { status: 418 })
    }
    const halo = server.client({ hooks: { afterResponse: [refuse] }, auth: 'token-of-the-client' })
    const error = await halo.request(tickets, { signal: controller.signal }).catch((reason: unknown) => reason)
    expect(inspect(error, { depth: 10 })).not.toContain('token-of-the-client')
  })

  test('a fetch of the caller takes the place of the global one', async () => {
    const server = await serveHalo()
    const own = vi.fn(fetch)
    await server.client({ fetch: own }).request({ method: 'post', path: '/Tickets', body: [] })
    expect(own.mock.calls.map(([request]) => (request as Request).url)).toEqual([
      `${server.url}/auth/token`,
      `${server.url}/api/Tickets`,
    ])
  })
})

describe('a request', () => {
  test('has the query as written: no null, arrays repeated, dates in ISO form, dots kept', async () => {
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
      ['ids', '1'],
      ['ids', '2'],
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
    await expect(halo.request({ ...tickets, as: 'auto' })).resolves.toBeUndefined()
  })

  test('is read as the operation says', async () => {
    const halo = await clientFor(bytes, 'application/json')
    await expect(halo.request({ ...tickets, as: 'bytes' })).resolves.toEqual(bytes)
    await expect(halo.request({ ...tickets, as: 'none' })).resolves.toBeUndefined()
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

  test.each([
    ['application/json; charset=utf-8', '{"a":1}', { a: 1 }],
    ['application/problem+json', '{"a":1}', { a: 1 }],
    ['application/json', '[]', []],
    ['application/json', '""', ''],
    ['application/json', '', undefined],
    ['text/plain', '', undefined],
    ['application/pdf', '', undefined],
    ['text/html', '<p>', '<p>'],
    ['text/plain', 'done', 'done'],
    ['application/pdf', '%PDF', new TextEncoder().encode('%PDF')],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK', new TextEncoder().encode('PK')],
    [undefined, 'x', new TextEncoder().encode('x')],
  ])('of media type %s is read by it with "auto"', async (mediaType, body, expected) => {
    const halo = await clientFor(body, mediaType)
    await expect(halo.request({ ...tickets, as: 'auto' })).resolves.toEqual(expected)
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
    await using server = await serveSockets((socket) => {
      socket.once('data', () =>
        socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":'),
      )
    })
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
})

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

describe('createKy', () => {
  test.each(['Report/5', '/Report/5'])('sends %s with the token', async (path) => {
    const server = await serveHalo({
      api: ({ url, headers }, response) => sendJson(response, [url.pathname, headers.authorization]),
    })
    await expect(createKy(server.client()).get(path).json()).resolves.toEqual([
      '/api/Report/5',
      'Bearer token-1-of-the-server',
    ])
  })

  test('renews the token, and throws this package’s errors', async () => {
    const server = await serveHalo({ api: (_, response) => sendJson(response, { Message: 'gone' }, 404) })
    const api = createKy(server.client())
    const gone = { name: 'HaloApiError', status: 404, message: 'gone', data: { Message: 'gone' } }
    await expect(api.post('x', { json: { a: 1 } })).rejects.toMatchObject(gone)
    server.revoke()
    await expect(api.post('x', { json: { a: 1 } })).rejects.toMatchObject(gone)
    expect(server.apiRequests.at(-1)?.body).toBe('{"a":1}')
    expect(server.tokenRequests).toHaveLength(2)
  })

  test.each([
    ['{"Message":"gone"}', 'application/json'],
    ['"gone"', 'application/json'],
    ['gone', 'text/plain'],
    ['', 'text/plain'],
  ])('leaves the error answer %j of %s to a caller who wants it', async (body, mediaType) => {
    const server = await serveHalo({
      api: (_, response) => response.writeHead(404, { 'content-type': mediaType }).end(body),
    })
    const response = await createKy(server.client()).get('x', { throwHttpErrors: false })
    expect([response.status, await response.text()]).toEqual([404, body])
  })

  test('sends bodies of every kind as they are', async () => {
    const server = await serveHalo({
      api: async ({ headers, body }, response) => {
        const type = headers['content-type'] ?? ''
        const form =
          type.startsWith('multipart') && (await new Response(body, { headers: { 'content-type': type } }).formData())
        sendJson(response, form ? [...form] : [type, body])
      },
    })
    const api = createKy(server.client())
    const form = new FormData()
    form.set('note', 'hello')
    expect(await api.post('x', { body: form }).json()).toEqual([['note', 'hello']])
    expect(await api.put('x', { body: new Blob(['%PDF'], { type: 'application/pdf' }) }).json()).toEqual([
      'application/pdf',
      '%PDF',
    ])
    expect(await api.patch('x', { body: new URLSearchParams({ a: '1' }) }).json()).toEqual([
      expect.stringMatching(/^application\/x-www-form-urlencoded/),
      'a=1',
    ])
    expect(await api.post('x').json()).toEqual(['', ''])
  })

  test('sends queries, headers and a redirect mode on', async () => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(302, { location: '/elsewhere' }).end() })
    const call = createKy(server.client()).get('x', {
      searchParams: { count: 5 },
      headers: { 'x-own': 'yes' },
      redirect: 'manual',
    })
    await expect(call).rejects.toMatchObject({ name: 'HaloApiError', status: 302 })
    expect(server.apiRequests[0]?.url.search).toBe('?count=5')
    expect(server.apiRequests[0]?.headers['x-own']).toBe('yes')
  })

  test('is cancelled by a signal', async () => {
    const controller = new AbortController()
    const server = await serveHalo({ api: () => controller.abort() })
    const call = createKy(server.client()).get('x', { signal: controller.signal })
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  })

  test.each(['https://elsewhere.example/api/x', '../apis', '../auth'])('sends nothing to %s', async (address) => {
    const server = await serveHalo()
    const halo = server.client()
    const call = createKy(halo).get(new URL(address, `${halo.apiUrl}/`))
    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(`is not under ${halo.apiUrl}`)
    expect(server.requests).toEqual([])
  })

  test('repeats as the client does', async () => {
    let dropped = 0
    const server = await serveHalo({
      api: (_, response, raw) => (dropped++ % 2 ? sendJson(response, {}) : raw.socket.destroy()),
    })
    const retryOptions = { minTimeout: 1 }
    await expect(createKy(server.client({ retryOptions })).get('x')).rejects.toBeInstanceOf(HaloConnectionError)
    dropped = 0
    await expect(
      createKy(server.client({ retry: true, retryOptions }))
        .get('x')
        .json(),
    ).resolves.toEqual({})
  })

  test.each([
    ['its own timeout', {}, { timeout: 50 }],
    ['the client’s', { timeout: 50 }, {}],
  ])('gives up after %s', async (_, clientOptions, kyOptions) => {
    const server = await serveHalo({ api: () => {} })
    const call = createKy(server.client({ auth: 'token', ...clientOptions })).get('x', {
      ...kyOptions,
      searchParams: { key: 'hidden' },
    })
    await expect(call).rejects.toBeInstanceOf(HaloTimeoutError)
    await expect(call).rejects.toMatchObject({ method: 'GET', url: `${server.url}/api/x` })
  })

  test('throws a HaloApiError where JSON is due and something else came', async () => {
    const server = await serveHalo({ api: (_, response) => response.end('<title>Sign in</title>') })
    await expect(createKy(server.client()).get('x').json()).rejects.toMatchObject({
      name: 'HaloApiError',
      message: 'Malformed JSON',
      status: 200,
      data: '<title>Sign in</title>',
    })
  })
})

describe('secrets', () => {
  test('are in nothing that ky throws', async () => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(204).end() })
    const api = createKy(server.client()).extend({
      hooks: { afterResponse: [() => new Response('', { status: 418 })] },
    })
    const error = await api.get('x').catch((reason: unknown) => reason)
    expect(inspect(error, { depth: 10 })).toContain('418')
    expect(inspect(error, { depth: 10 })).not.toContain('of-the-server')
  })

  test('a redirect to another origin does not carry the token', async () => {
    const other = await serve((_, response) => sendJson(response, 'there'))
    const server = await serveHalo({
      api: (_, response) => response.writeHead(302, { location: `${other.url}/x` }).end(),
    })
    await expect(server.client().request(tickets)).resolves.toBe('there')
    expect(other.requests[0]?.headers.authorization).toBeUndefined()
  })

  test('are in nothing that a full run prints', async () => {
    const printed: string[] = []
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, level).mockImplementation(
        (...line) => void printed.push(inspect(line, { depth: 20, showHidden: true })),
      )
    }
    let number = 0
    const server = await serveHalo({
      api: ({ url }, response, raw) => {
        number++
        if (url.pathname.endsWith('/drop')) return raw.socket.destroy()
        if (url.pathname.endsWith('/html')) return response.writeHead(200).end('<title>Sign in</title>')
        if (url.pathname.endsWith('/refuse')) return response.writeHead(401).end()
        response.writeHead(number % 2 ? 500 : 200, { 'content-type': 'application/json' }).end('{}')
      },
    })
    const halo = server.client({ logger: undefined, debug: true, retry: true, retryOptions: { minTimeout: 1 } })
    const errors: unknown[] = []
    for (const path of ['/a', '/b', '/drop', '/html', '/refuse']) {
      await halo.request({ method: 'get', path }).catch((error) => errors.push(error))
    }
    const badSecret = await serveHalo({ token: (_, response) => sendJson(response, { error: 'invalid_client' }, 400) })
    await badSecret
      .client({ logger: undefined })
      .request(tickets)
      .catch((error) => errors.push(error))
    await halo.request(tickets, { timeout: 1e10 }).catch((error) => errors.push(error))
    expect(errors.length).toBeGreaterThan(4)
    console.log(halo, structuredClone(halo), JSON.stringify(halo), String(halo), Object.entries(halo))
    for (const error of errors) {
      console.error(error)
      printed.push(JSON.stringify(error), String(error), (error as Error).stack ?? '')
    }
    vi.restoreAllMocks()
    const text = printed.join('\n')
    expect(text).toContain('/html')
    for (const secret of [clientSecret, 'of-the-server', 'Bearer', 'authorization']) expect(text).not.toContain(secret)
  })
})

describe('logging', () => {
  /** A client whose console is recorded while `run` lasts. */
  async function consoleOf(options: Partial<HaloClientOptions>, run: (halo: HaloClient) => Promise<unknown>) {
    const lines: [string, ...unknown[]][] = []
    const spies = (['info', 'warn', 'error'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((...line) => void lines.push([level, ...line])),
    )
    const server = await serveHalo({
      api: ({ url }, response) =>
        url.pathname.endsWith('404') ? response.writeHead(404).end() : sendJson(response, {}),
    })
    await run(server.client({ logger: undefined, ...options })).catch(() => {})
    for (const spy of spies) spy.mockRestore()
    return lines
  }
  const good = (halo: HaloClient) => halo.request({ ...tickets, query: { search: 'private' } })
  const bad = (halo: HaloClient) => halo.request({ method: 'get', path: '/404', query: { search: 'private' } })

  test('is silent about what works, by default', async () => {
    expect(await consoleOf({}, good)).toEqual([])
  })

  test('writes errors to console.error always', async () => {
    expect(await consoleOf({}, bad)).toEqual([
      [
        'error',
        'GET /404 HTTP 404',
        { method: 'GET', path: '/404', attempt: 1, status: 404, milliseconds: expect.any(Number) },
      ],
    ])
  })

  test('writes every attempt with debug, with query', async () => {
    expect(await consoleOf({ debug: true }, good)).toEqual([
      ['info', expect.stringMatching(/^POST .*\/auth\/token 200$/), expect.objectContaining({ status: 200 })],
      [
        'info',
        'GET /Tickets?search=private 200',
        { method: 'GET', path: '/Tickets?search=private', attempt: 1, status: 200, milliseconds: expect.any(Number) },
      ],
    ])
  })

  test('takes debug from HALO_PSA_DEBUG', async () => {
    vi.stubEnv('HALO_PSA_DEBUG', '1')
    expect(await consoleOf({}, good)).toHaveLength(2)
    expect(await consoleOf({ debug: false }, good)).toEqual([])
    vi.unstubAllEnvs()
  })

  test('works where there is no process, or no permission to read its environment', async () => {
    vi.stubGlobal('process', undefined)
    const client = () => new HaloClient({ companyUrl: 'https://x.example', auth: 'x' })
    expect(client()).toBeInstanceOf(HaloClient)
    const refuse = () => {
      throw new Error('Requires env access')
    }
    vi.stubGlobal('process', { env: new Proxy({}, { get: refuse }) })
    expect(client()).toBeInstanceOf(HaloClient)
    vi.unstubAllGlobals()
  })

  test('goes to the caller’s logger without query values', async () => {
    const logger = vi.fn()
    const lines = await consoleOf({ logger }, bad)
    expect(lines).toEqual([])
    expect(logger.mock.calls.map(([level, message]) => [level, message])).toEqual([
      ['info', expect.stringMatching(/^POST .*\/auth\/token 200$/)],
      ['info', 'GET /404 404'],
      ['error', 'GET /404 HTTP 404'],
    ])
  })

  test('counts the attempts of a call', async () => {
    const logger = vi.fn()
    const server = await serveHalo()
    const halo = server.client({ logger })
    await halo.request(tickets)
    server.revoke()
    await halo.request(tickets)
    const attempts = logger.mock.calls.filter(([, message]) => message.startsWith('GET')).map(([, , meta]) => meta)
    expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 200],
      [1, 401],
      [2, 200],
    ])
  })
})

describe('errors', () => {
  test('are recognised across two copies of the package', async () => {
    vi.resetModules()
    const copy = await import('../index.ts')
    const foreign = new copy.HaloApiError('x', { status: 400 })
    expect(copy.HaloApiError).not.toBe(HaloApiError)
    expect(foreign).toBeInstanceOf(HaloApiError)
    expect(foreign).toBeInstanceOf(HaloError)
    expect(foreign).not.toBeInstanceOf(HaloConnectionError)
  })

  test('of a class of one’s own are told from those that it extends, across copies, too', async () => {
    class NotFound extends HaloApiError {}
    const error = new NotFound('x')
    expect(error).toBeInstanceOf(NotFound)
    expect(error).toBeInstanceOf(HaloApiError)
    expect(new HaloApiError('x')).not.toBeInstanceOf(NotFound)
    Object.assign(NotFound.prototype, { name: 'NotFound' })
    expect(error).toBeInstanceOf(NotFound)
    vi.resetModules()
    const copy = await import('../index.ts')
    expect(error).toBeInstanceOf(copy.HaloApiError)
    expect(new copy.HaloApiError('x')).not.toBeInstanceOf(NotFound)
  })

  test.each([undefined, null, 'text', {}, new Error('x')])('%j is none', (value) => {
    expect(value).not.toBeInstanceOf(HaloError)
  })
})
