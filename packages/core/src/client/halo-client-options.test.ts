import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { sendJson, serve } from '../../test/serve.ts'
import { clientId, clientSecret, serveHalo } from '../../test/serve-halo.ts'
import { createKy, HaloApiError, HaloClient, type HaloClientOptions } from '../index.ts'

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
    ['auth', { companyUrl: 'https://x.halopsa.com', auth: 'two\nlines' }],
    ['timeout', { ...credentials, companyUrl: 'https://x.halopsa.com', timeout: 2 ** 31 }],
    ['timeout', { ...credentials, companyUrl: 'https://x.halopsa.com', timeout: '5000' }],
    ['methods', { ...credentials, companyUrl: 'https://x.halopsa.com', retryOptions: { methods: 'post' } }],
    ['companyUrl', { ...credentials, companyUrl: 'https://x.halopsa.com?tenant=acme' }],
    ['companyUrl', { ...credentials, companyUrl: 'https://x.halopsa.com/#top' }],
    ['companyUrl', { ...credentials, companyUrl: 'https://user@x.halopsa.com' }],
    ['authUrl', { ...credentials, companyUrl: 'https://x.halopsa.com', authUrl: 'https://:password@x.halopsa.com' }],
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

  test.each([
    ['an object', (headers: Record<string, string>) => headers],
    ['Headers', (headers: Record<string, string>) => new Headers(headers) as never],
  ])('headers of a call take the place of those of the client, %s, whatever their case', async (_, make) => {
    const server = await serveHalo()
    const halo = server.client({ headers: make({ 'X-Gateway': 'client', Accept: 'text/csv', 'X-Gone': 'yes' }) })
    await halo.request(tickets, { headers: { 'x-gateway': 'call', accept: 'application/pdf', 'x-gone': undefined } })
    await halo.request(tickets, { headers: new Headers({ 'x-gateway': 'call' }) })
    const seen = server.apiRequests.map(({ headers }) => [headers['x-gateway'], headers.accept, headers['x-gone']])
    expect(seen).toEqual([
      ['call', 'application/pdf', undefined],
      ['call', 'text/csv', 'yes'],
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

  test.each([401, 429])('a %i that a hook gives does not have a processed call sent again', async (status) => {
    const server = await serveHalo()
    const refused = vi.fn(async () => true)
    const hooks = { afterResponse: [() => new Response('', { status })] }
    const halo = server.client({ hooks, auth: () => 'token', limiter: { acquire: async () => {}, refused } })
    await expect(halo.request({ method: 'post', path: '/Tickets', body: [] })).rejects.toMatchObject({ status })
    expect(server.apiRequests).toHaveLength(1)
    expect(refused).not.toHaveBeenCalled()
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

  test.each([
    ['companyUrl', { ...credentials, companyUrl: '' }],
    ['companyUrl', { ...credentials, companyUrl: undefined }],
    ['clientId', { ...credentials, companyUrl: 'https://x.halopsa.com', clientId: '' }],
    ['clientSecret', { ...credentials, companyUrl: 'https://x.halopsa.com', clientSecret: undefined }],
  ])('a %s without a value has a message that asks for its environment variable', (name, options) => {
    const create = () => new HaloClient(options as HaloClientOptions)
    expect(create).toThrow(`${name} must be a string: is an environment variable not set?`)
  })

  test('no message quotes a password, or a token', () => {
    const options = { ...credentials, companyUrl: 'https://user:of-the-user@x.halopsa.com' }
    expect(() => new HaloClient(options)).toThrow(/^(?!.*of-the-user)/)
    expect(() => new HaloClient({ companyUrl: 'https://x.halopsa.com', auth: 'to\nken' })).toThrow(/^(?!.*ken)/)
  })

  test.each<0 | false | number>([0, false, Number.POSITIVE_INFINITY])('a timeout of %s is none', async (timeout) => {
    const server = await serve((_, response) => setTimeout(() => sendJson(response, {}), 50))
    const client = (clientTimeout: number | false) =>
      new HaloClient({ companyUrl: server.url, auth: 'x', timeout: clientTimeout })
    await expect(client(timeout).request(tickets)).resolves.toEqual({})
    await expect(client(10).request(tickets, { timeout })).resolves.toEqual({})
  })

  test.each([-1, Number.NaN, 'soon'])('a timeout of a call of %j is refused by its name', async (timeout) => {
    const server = await serveHalo()
    const call = server.client().request(tickets, { timeout: timeout as number })
    await expect(call).rejects.toThrow(/^timeout must be a number/)
    expect(server.requests).toEqual([])
  })

  test('a malformed retry option of a call is refused by its name', async () => {
    const call = (await serveHalo()).client().request(tickets, { retry: { retries: -1 } })
    await expect(call).rejects.toThrow('retries must be a number')
  })

  test('a runtime without AbortSignal.any is told so, and one without URL.canParse will do', () => {
    const client = () => new HaloClient({ ...credentials, companyUrl: 'https://x.halopsa.com' })
    const { any } = AbortSignal
    const { canParse } = URL
    try {
      Object.assign(AbortSignal, { any: undefined })
      expect(client).toThrow('AbortSignal.any must be a function')
      Object.assign(AbortSignal, { any })
      Object.assign(URL, { canParse: undefined })
      expect(client()).toBeInstanceOf(HaloClient)
    } finally {
      Object.assign(AbortSignal, { any })
      Object.assign(URL, { canParse })
    }
  })

  test('headers of the client may be Headers', async () => {
    const server = await serveHalo()
    const headers = new Headers({ 'x-gateway': 'key' }) as unknown as Record<string, string>
    await server.client({ headers }).request(tickets)
    expect(server.apiRequests[0]?.headers['x-gateway']).toBe('key')
  })
})
