import { describe, expect, test } from 'vitest'
import { sendJson, serve } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { downloadFile, HaloConnectionError, HaloTimeoutError } from '../index.ts'

const file = { method: 'get', path: '/Attachment/5' } as const
const bytes = new Uint8Array([0, 255, 128, 10])

/** A store of signed addresses, which refuses whoever shows a token or other headers. */
async function serveStore() {
  const store = await serve(({ headers, url }, response) => {
    const isRefused = headers.authorization || headers['x-gateway'] || url.searchParams.get('signature') !== 'good'
    response.writeHead(isRefused ? 403 : 200, { 'content-type': 'application/octet-stream' }).end(bytes)
  })
  return { ...store, link: `${store.url}/bucket/5?signature=good` }
}

const serveLink = (link: unknown, headers = {}) =>
  serveHalo({
    api: (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ link })),
  })

describe('downloadFile', () => {
  test('gets the bytes that the server sends', async () => {
    const server = await serveHalo({ api: (_, response) => response.end(bytes) })
    await expect(downloadFile(server.client(), file)).resolves.toEqual(bytes)
  })

  test('gets them from the address that the server names, without token and headers of the client', async () => {
    const store = await serveStore()
    const halo = (await serveLink(store.link)).client({ headers: { 'x-gateway': 'key' } })
    await expect(downloadFile(halo, file)).resolves.toEqual(bytes)
    const stream = await downloadFile(halo, file, { as: 'stream' })
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes)
    expect((await downloadFile(halo, file, { as: 'blob' })).size).toBe(4)
    expect(store.requests).toHaveLength(3)
  })

  test('sends no token to an address on the server itself either', async () => {
    const server = await serve(({ url, headers }, response) =>
      url.pathname === '/signed'
        ? response.end(String(headers.authorization))
        : sendJson(response, { link: '/signed' }),
    )
    const { HaloClient } = await import('../index.ts')
    const halo = new HaloClient({ companyUrl: server.url, auth: 'token' })
    await expect(downloadFile(halo, file, { as: 'text' })).resolves.toBe('undefined')
  })

  test.each([
    ['a JSON file', { link: 'https://x.example' }, { 'content-disposition': 'attachment; filename=a.json' }],
    ['JSON without a link', { link: 5 }, {}],
  ])('takes %s for the file', async (_, content, headers) => {
    const server = await serveHalo({
      api: (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content)),
    })
    await expect(downloadFile(server.client(), file, { as: 'text' })).resolves.toBe(JSON.stringify(content))
    expect(server.apiRequests).toHaveLength(1)
  })

  test('takes no page to log in for the file, and an HTML file that has a name', async () => {
    const page = '<html><title>Sign in</title></html>'
    let disposition = {}
    const server = await serveHalo({
      api: (_, response) => response.writeHead(200, { 'content-type': 'text/html', ...disposition }).end(page),
    })
    for (const as of ['bytes', 'stream', 'response'] as const)
      await expect(downloadFile(server.client(), file, { as })).rejects.toMatchObject({
        name: 'HaloApiError',
        message: 'Unexpected HTML page',
        status: 200,
        data: page,
      })
    disposition = { 'content-disposition': 'attachment; filename=page.html' }
    await expect(downloadFile(server.client(), file, { as: 'text' })).resolves.toBe(page)
  })

  test.each(['data:text/plain,x', 'file:///etc/passwd', 'ftp://x.example/5'])(
    'refuses the address %s',
    async (link) => {
      const call = downloadFile((await serveLink(link)).client(), file)
      await expect(call).rejects.toMatchObject({
        name: 'HaloApiError',
        message: expect.stringContaining('is not fetched'),
      })
    },
  )

  test('refuses an http: address of a server at https:', async () => {
    const { HaloClient } = await import('../index.ts')
    const asked: string[] = []
    const halo = new HaloClient({
      companyUrl: 'https://x.example',
      auth: 'x',
      fetch: async ({ url }) => {
        asked.push(url)
        return Response.json({ link: 'http://store.example/5' })
      },
    })
    await expect(downloadFile(halo, file)).rejects.toMatchObject({ name: 'HaloApiError' })
    expect(asked).toEqual(['https://x.example/api/Attachment/5'])
  })

  test('is the error of the store when that refuses, and costs no new token', async () => {
    const store = await serveStore()
    const server = await serveLink(`${store.url}/bucket/5?signature=bad`)
    await expect(downloadFile(server.client(), file)).rejects.toMatchObject({ name: 'HaloApiError', status: 403 })
    expect(server.tokenRequests).toHaveLength(1)
  })

  test('ends with the timeout and the signal of the call while it waits for the store', async () => {
    const store = await serve(() => {})
    const halo = (await serveLink(store.url)).client({ auth: 'token' })
    await expect(downloadFile(halo, file, { timeout: 100 })).rejects.toBeInstanceOf(HaloTimeoutError)
    const controller = new AbortController()
    const call = downloadFile(halo, file, { signal: controller.signal })
    setTimeout(() => controller.abort(), 50)
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('is a HaloConnectionError when the store breaks off', async () => {
    const store = await serve((_, __, raw) => raw.socket.destroy())
    const call = downloadFile((await serveLink(`${store.url}/?signature=hidden`)).client(), file)
    await expect(call).rejects.toBeInstanceOf(HaloConnectionError)
    await expect(call).rejects.toMatchObject({ neverSent: false })
  })
})
