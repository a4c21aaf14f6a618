import { describe, expect, test } from 'vitest'
import { sendJson } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { createKy, HaloConnectionError, HaloTimeoutError } from '../index.ts'

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

  test.each(['json', 'text', 'arrayBuffer', 'blob'] as const)(
    'gives up after the client’s timeout on a body that does not come, read as %s',
    async (reader) => {
      const server = await serveHalo({ api: (_, response) => response.writeHead(200).write('{"half":') })
      const api = createKy(server.client({ auth: 'token', timeout: 50 }))
      const call = api.get('x', { searchParams: { key: 'hidden' } })[reader]()
      await expect(call).rejects.toBeInstanceOf(HaloTimeoutError)
      await expect(call).rejects.toMatchObject({
        message: `Took longer than the timeout of the client (GET ${server.url}/api/x)`,
      })
      await expect((await api.get('x'))[reader]()).rejects.toBeInstanceOf(HaloTimeoutError)
    },
  )

  test('throws a HaloApiError where JSON is due and something else came', async () => {
    const server = await serveHalo({ api: (_, response) => response.end('<title>Sign in</title>') })
    await expect(createKy(server.client()).get('x').json()).rejects.toMatchObject({
      name: 'HaloApiError',
      message: 'Malformed JSON',
      status: 200,
      data: '<title>Sign in</title>',
    })
  })

  test.each([304, 600, 999])('throws the HaloApiError of a status %i, or leaves it to its caller', async (status) => {
    const server = await serveHalo({ api: (_, response) => response.writeHead(status).end() })
    const api = createKy(server.client())
    await expect(api.get('x')).rejects.toMatchObject({ name: 'HaloApiError', status })
    await expect(server.client().request({ method: 'get', path: '/x' })).rejects.toMatchObject({ status })
    expect((await api.get('x', { throwHttpErrors: false })).status).toBe(status)
  })

  test('names the request that took longer than its own timeout', async () => {
    const server = await serveHalo({ api: () => {} })
    const call = createKy(server.client({ auth: 'token' })).get('x', { timeout: 50, searchParams: { key: 'hidden' } })
    await expect(call).rejects.toThrow(`(GET ${server.url}/api/x)`)
  })
})
