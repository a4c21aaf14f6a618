import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../test/connect.ts'
import { type HaloServer, startHaloServer } from './server.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer()
})
afterEach(() => server.close())

describe('the server', () => {
  test('listens on loopback alone, on a port of its own', async () => {
    await using other = await startHaloServer()
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
    expect(other.port).not.toBe(server.port)
  })

  test('says so when the port is taken', async () => {
    await expect(startHaloServer({ port: server.port })).rejects.toThrow('EADDRINUSE')
  })

  test('closes at once, whoever is still connected', async () => {
    const call = await connect(server)
    server.state.trouble({ latency: 600_000 })
    const waiting = call('GET', '/Tickets').catch((error: unknown) => error)
    await server.close()
    expect(await waiting).toBeInstanceOf(TypeError)
    await expect(fetch(server.url)).rejects.toThrow(TypeError)
  })

  test('lets pages of any origin call, and see what they need', async () => {
    const origin = 'https://app.example'
    const preflight = await fetch(`${server.url}/api/Tickets`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, x-mine',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE')
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization, x-mine')
    for (const path of ['/api/Tickets', '/auth/.well-known/openid-configuration', '/nowhere']) {
      const response = await fetch(`${server.url}${path}`, { headers: { origin } })
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
      expect(response.headers.get('access-control-expose-headers')).toContain('retry-after')
    }
    expect(server.state.requests.map(({ method }) => method)).not.toContain('OPTIONS')
  })
})
