import { unusedPort } from '@halopsa/testing'
import { describe, expect, test, vi } from 'vitest'
import { sendJson, serve } from '../../test/serve.ts'
import { serveHalo } from '../../test/serve-halo.ts'
import { HaloApiError, HaloAuthError, HaloClient } from '../index.ts'

const tickets = { method: 'get', path: '/Tickets' } as const
const quick = { retry: true, retryOptions: { minTimeout: 1, maxTimeout: 5 } } as const

/** A server whose API redirects every request. */
function serveRedirect(location: string | ((path: string) => string), status = 302) {
  return serveHalo({
    api: ({ url }, response) => {
      const target = typeof location === 'string' ? location : location(url.pathname)
      return target ? response.writeHead(status, { location: target }).end() : sendJson(response, 'there')
    },
  })
}

/** An address that refuses connections. */
async function closedPort(): Promise<string> {
  return `http://127.0.0.1:${await unusedPort()}/elsewhere`
}

describe('a write that is redirected', () => {
  test.each([301, 302, 303, 307, 308])(
    'with a %i is sent once, and is an error that names the address',
    async (status) => {
      const target = await closedPort()
      const server = await serveRedirect(`${target}?signature=hidden`, status)
      for (const method of ['post', 'put', 'patch', 'delete'] as const) {
        const call = server.client(quick).request({ method, path: '/Tickets', body: [{ summary: 'once' }] })
        await expect(call).rejects.toMatchObject({ name: 'HaloApiError', status, message: `Redirected to ${target}` })
      }
      expect(server.apiRequests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PATCH', 'DELETE'])
    },
  )

  test('is not read as the list that stands at the address', async () => {
    const server = await serveHalo({
      api: ({ method }, response) =>
        method === 'POST'
          ? response.writeHead(302, { location: '/api/Tickets' }).end()
          : sendJson(response, { record_count: 0, tickets: [] }),
    })
    await expect(server.client().request({ ...tickets, method: 'post', body: [] })).rejects.toBeInstanceOf(HaloApiError)
    expect(server.apiRequests).toHaveLength(1)
  })

  test('is not followed either when a hook puts a request of its own in its place', async () => {
    const elsewhere = await serve((_, response) => sendJson(response, {}))
    const server = await serveRedirect(`${elsewhere.url}/stolen`, 307)
    const hooks = {
      beforeRequest: [({ request }: { request: Request }) => new Request(request, { redirect: 'follow' })],
    }
    const call = server.client({ hooks }).request({ method: 'post', path: '/Tickets', body: [{ summary: 'private' }] })
    await expect(call).rejects.toMatchObject({ status: 307 })
    expect(elsewhere.requests).toEqual([])
  })
})

describe('a GET that is redirected', () => {
  test('keeps its token and headers on its server', async () => {
    const server = await serveRedirect((path) => (path === '/api/Tickets' ? '/api/Moved?page=2' : ''), 307)
    const halo = server.client({ headers: { 'x-gateway': 'key' } })
    await expect(halo.request(tickets)).resolves.toBe('there')
    const [first, second] = server.apiRequests
    expect(second?.url.search).toBe('?page=2')
    for (const name of ['authorization', 'x-gateway', 'accept'])
      expect(second?.headers[name]).toBe(first?.headers[name])
  })

  test('takes neither token nor headers to another origin, nor to a third one', async () => {
    const third = await serve((_, response) => sendJson(response, 'there'))
    const second = await serve((_, response) => response.writeHead(302, { location: third.url }).end())
    const server = await serveRedirect(second.url)
    const halo = server.client({ headers: { 'x-gateway': 'key' } })
    await expect(halo.request(tickets, { headers: { 'x-own': 'key' } })).resolves.toBe('there')
    for (const { headers } of [...second.requests, ...third.requests]) {
      expect(headers.accept).toBe('application/json,*/*')
      for (const name of ['authorization', 'x-gateway', 'x-own']) expect(headers[name]).toBeUndefined()
    }
    expect(third.requests).toHaveLength(1)
  })

  test('gets no new token for a 401 of another server', async () => {
    const elsewhere = await serve((_, response) => response.writeHead(401).end())
    const server = await serveRedirect(elsewhere.url)
    await expect(server.client().request(tickets)).rejects.toMatchObject({ status: 401 })
    expect([server.tokenRequests.length, server.apiRequests.length, elsewhere.requests.length]).toEqual([1, 1, 1])
  })

  test('ends when it is redirected again and again', async () => {
    const server = await serveRedirect('/api/Tickets')
    await expect(server.client().request(tickets)).rejects.toMatchObject({ status: 302 })
    expect(server.apiRequests).toHaveLength(21)
  })

  test.each([
    'data:application/json,[]',
    'file:///etc/passwd',
    'ftp://elsewhere.example/x',
    'http://[half',
    'https://',
  ])('does not follow to %s', async (location) => {
    const server = await serveRedirect(location)
    await expect(server.client(quick).request(tickets)).rejects.toMatchObject({
      name: 'HaloApiError',
      message: `Redirected to ${location}`,
    })
    expect(server.apiRequests).toHaveLength(1)
  })

  test('does not prove that nothing was sent when the address refuses connections', async () => {
    const server = await serveRedirect(await closedPort())
    await expect(server.client().request(tickets)).rejects.toMatchObject({ code: 'ECONNREFUSED', neverSent: false })
  })

  test('in a browser, which hides the address, is sent again for the browser to follow, without headers of the caller', async () => {
    const hide = (response: Response) =>
      Object.defineProperties(response, {
        type: { value: 'opaqueredirect' },
        status: { value: 0 },
        ok: { value: false },
      })
    const browser = vi.fn(async ({ redirect }: Request) =>
      redirect === 'follow' ? Response.json('there') : hide(new Response()),
    )
    const halo = new HaloClient({
      companyUrl: 'https://x.example',
      auth: 'x',
      headers: { 'x-gateway': 'key' },
      fetch: browser,
    })
    await expect(halo.request(tickets)).resolves.toBe('there')
    expect([...(browser.mock.calls[1]?.[0].headers.keys() ?? [])]).toEqual(['accept', 'authorization'])
    const write = halo.request({ method: 'post', path: '/Tickets', body: [] })
    await expect(write).rejects.toMatchObject({ name: 'HaloApiError', status: 0, message: 'Redirected' })
  })
})

describe('"discover"', () => {
  test('follows no redirect to another origin', async () => {
    const elsewhere = await serve((_, response) => sendJson(response, { auth_url: 'https://stolen.example' }))
    const server = await serve((_, response) => response.writeHead(302, { location: elsewhere.url }).end())
    const halo = new HaloClient({ companyUrl: server.url, clientId: 'a', clientSecret: 'b', authUrl: 'discover' })
    await expect(halo.request(tickets)).rejects.toBeInstanceOf(HaloAuthError)
    expect(elsewhere.requests).toEqual([])
  })
})
