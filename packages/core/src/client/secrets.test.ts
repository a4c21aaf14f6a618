import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { sendJson, serve } from '../../test/serve.ts'
import { clientSecret, serveHalo } from '../../test/serve-halo.ts'
import { createKy } from '../index.ts'

const tickets = { method: 'get', path: '/Tickets' } as const

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
