import { X509Certificate } from 'node:crypto'
import { Agent, request } from 'node:http'
import { get as getSecurely } from 'node:https'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../test/connect.ts'
import { createSelfSignedCertificate } from './http/self-signed-certificate.ts'
import { type HaloServer, startHaloServer } from './server.ts'

let server: HaloServer

beforeEach(async () => {
  server = await startHaloServer()
})
afterEach(() => server.close())

describe('the server', () => {
  test('listens on loopback only, on a port of its own', async () => {
    await using other = await startHaloServer()
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
    expect(other.port).not.toBe(server.port)
  })

  test('fails to start when the port is taken', async () => {
    await expect(startHaloServer({ port: server.port })).rejects.toThrow('EADDRINUSE')
  })

  test.each(['127.0.0.1', 'localhost'])(
    'serves HTTPS on %s with a certificate that a client can trust',
    async (host) => {
      await using secure = await startHaloServer({ https: true })
      expect(secure.url).toBe(`https://127.0.0.1:${secure.port}`)
      const read = (ca?: string) =>
        new Promise<unknown>((resolve, reject) => {
          getSecurely(`https://${host}:${secure.port}/api/AuthInfo`, { ca }, async (response) => {
            const chunks: Buffer[] = []
            for await (const chunk of response) chunks.push(chunk)
            resolve(JSON.parse(Buffer.concat(chunks).toString()))
          }).once('error', reject)
        })
      expect(await read(secure.certificate)).toMatchObject({ auth_url: `https://${host}:${secure.port}/auth` })
      await expect(read()).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    },
  )

  test('has a certificate for this machine alone, which can sign no others', async () => {
    await using secure = await startHaloServer({ https: true })
    const { ca, subjectAltName, validFromDate, validToDate } = new X509Certificate(secure.certificate ?? '')
    expect(ca).toBe(false)
    expect(subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1')
    expect([validFromDate < new Date(), validToDate > new Date()]).toEqual([true, true])
  })

  test('takes a certificate of your own', async () => {
    const certificate = createSelfSignedCertificate()
    await using secure = await startHaloServer({ https: certificate })
    expect(secure.certificate).toBe(certificate.cert)
    await expect(startHaloServer({ https: { ...certificate, key: 'none' } })).rejects.toThrow()
  })

  test('closes at once, although clients are still connected', async () => {
    const call = await connect(server)
    server.state.trouble({ latency: 600_000 })
    const waiting = call('GET', '/Tickets').catch((error: unknown) => error)
    await server.close()
    expect(await waiting).toBeInstanceOf(TypeError)
    await expect(fetch(server.url)).rejects.toThrow(TypeError)
  })

  test('can use a connection again when it did not read a body', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const send = (method: string, path: string, body = '') =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = request(`${server.url}${path}`, { method, agent }, (response) => {
          response.resume().once('end', () => resolve(response.statusCode))
        })
        sent.once('error', reject).end(body)
      })
    try {
      const unread = send('POST', '/api/Tickets', 'x'.repeat(5_000_000))
      const next = send('GET', '/api/AuthInfo')
      expect([await unread, await next]).toEqual([401, 200])
    } finally {
      agent.destroy()
    }
  })

  test('sends every cookie of a response', async () => {
    const call = await connect(server)
    const headers = new Headers([
      ['set-cookie', 'one=1'],
      ['set-cookie', 'other=2'],
    ])
    server.state.override('/Client', new Response('', { headers }))
    expect((await call('GET', '/Client')).headers.getSetCookie()).toEqual(['one=1', 'other=2'])
  })

  test('allows pages of any origin to call and to read the headers that they need', async () => {
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
