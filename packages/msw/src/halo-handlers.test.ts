import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createHaloDouble, type HaloRecord, haloHandlers } from './index.ts'

const north = createHaloDouble({ baseUrl: 'https://north.halopsa.com' })
const south = createHaloDouble({ baseUrl: 'https://south.halopsa.com/', clientSecret: 'other' })
const mock = setupServer(...haloHandlers(north), ...haloHandlers(south))

beforeAll(() => mock.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  vi.restoreAllMocks()
  north.state.reset()
  south.state.reset()
})
afterAll(() => mock.close())

const signIn = async ({ baseUrl, clientId, clientSecret }: typeof north) => {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  })
  const response = await fetch(`${baseUrl}/auth/token`, { method: 'POST', body })
  const { access_token } = (await response.json()) as { access_token: string }
  return { authorization: `Bearer ${access_token}` }
}

describe('the handlers', () => {
  test('respond to fetch as the tenant', async () => {
    const headers = await signIn(north)
    const created = await fetch('https://north.halopsa.com/api/Tickets', {
      method: 'POST',
      headers,
      body: JSON.stringify([{ summary: 'No network' }]),
    })
    expect(created.status).toBe(201)
    const { id } = (await created.json()) as HaloRecord
    const read = await fetch(`https://north.halopsa.com/api/Tickets/${id}`, { headers })
    expect(await read.json()).toMatchObject({ summary: 'No network' })
    expect(north.state.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /auth/token',
      'POST /api/Tickets',
      `GET /api/Tickets/${id}`,
    ])
  })

  test('keep two tenants apart', async () => {
    const headers = await signIn(north)
    await fetch('https://north.halopsa.com/api/Tickets/1000', { method: 'DELETE', headers })
    expect((await fetch('https://south.halopsa.com/api/Tickets/1000', { headers })).status).toBe(401)
    const southHeaders = await signIn(south)
    expect((await fetch('https://south.halopsa.com/api/Tickets/1000', { headers: southHeaders })).status).toBe(200)
    expect((await fetch('https://north.halopsa.com/api/Tickets/1000', { headers })).status).toBe(404)
  })

  test('fail with a network error where the connection is cut', async () => {
    north.state.trouble({ fault: 'reset', on: '/auth/token' })
    await expect(signIn(north)).rejects.toThrow(TypeError)
  })

  test('fail where the connection ends in the middle of a response', async () => {
    const headers = await signIn(north)
    north.state.trouble({ fault: 'truncated' })
    const text = fetch('https://north.halopsa.com/api/Tickets', { headers }).then((response) => response.text())
    await expect(text).rejects.toThrow(TypeError)
  })

  test('log nothing when a caller aborts its request', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    north.state.trouble({ latency: 600_000 })
    const caller = new AbortController()
    const response = fetch('https://north.halopsa.com/api/AuthInfo', { signal: caller.signal })
    await vi.waitUntil(() => north.state.requests.length > 0)
    caller.abort()
    await expect(response).rejects.toThrow('aborted')
    north.state.reset()
    expect((await fetch('https://north.halopsa.com/api/AuthInfo')).status).toBe(200)
    expect(said).not.toHaveBeenCalled()
  })

  test('serve bytes', async () => {
    const headers = await signIn(north)
    const body = JSON.stringify([{ filename: 'a.bin', data: btoa('\x00\xff') }])
    const created = await fetch('https://north.halopsa.com/api/Attachment', { method: 'POST', headers, body })
    const { id } = (await created.json()) as HaloRecord
    const file = await fetch(`https://north.halopsa.com/api/Attachment/${id}`, { headers })
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 255])
  })

  test('serve a base URL with a port and a path', async () => {
    const local = createHaloDouble({ baseUrl: 'http://localhost:8443/halo/' })
    mock.use(...haloHandlers(local))
    const info = await (await fetch('http://localhost:8443/halo/api/AuthInfo')).json()
    expect(info).toMatchObject({ auth_url: 'http://localhost:8443/halo/auth' })
    expect(await signIn(local)).toHaveProperty('authorization')
  })

  test('need a baseUrl', () => {
    expect(() => haloHandlers(createHaloDouble())).toThrow(TypeError)
    expect(() => createHaloDouble({ baseUrl: 'tenant' })).toThrow(TypeError)
    expect(haloHandlers({ baseUrl: 'https://tenant.example.com' })).toHaveLength(2)
  })
})
