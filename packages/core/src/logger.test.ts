import { describe, expect, test, vi } from 'vitest'
import { sendJson } from '../test/serve.ts'
import { serveHalo } from '../test/serve-halo.ts'
import { HaloClient, type HaloClientOptions } from './index.ts'

const tickets = { method: 'get', path: '/Tickets' } as const

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

  test.each([
    [
      'throws',
      () => {
        throw new Error('disk full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('disk full'))],
  ])('that %s fails no call, which HaloPSA may have processed', async (_, logger) => {
    const server = await serveHalo({ api: (_request, response) => sendJson(response, { id: 1 }) })
    const halo = server.client({ logger })
    const rejections = vi.fn()
    process.on('unhandledRejection', rejections)
    await expect(halo.request({ method: 'post', path: '/Tickets', body: [] })).resolves.toEqual({ id: 1 })
    await new Promise(setImmediate)
    process.off('unhandledRejection', rejections)
    expect(rejections).not.toHaveBeenCalled()
  })

  test('tells of a wrong secret once for each call that it fails', async () => {
    const logger = vi.fn()
    const server = await serveHalo({ token: (_, response) => sendJson(response, { error: 'invalid_client' }, 401) })
    const halo = server.client({ logger })
    await Promise.allSettled([halo.request(tickets)])
    expect(logger.mock.calls.filter(([level]) => level === 'error').map(([, message]) => message)).toEqual([
      'GET /Tickets invalid_client',
    ])
  })

  test('names request and limit of what took too long', async () => {
    const logger = vi.fn()
    const server = await serveHalo({ api: () => {} })
    const call = server.client({ auth: 'token', logger }).request(tickets, { timeout: 50 })
    await expect(call).rejects.toThrow(`Took longer than 50 ms (GET ${server.url}/api/Tickets)`)
    await expect(call).rejects.toMatchObject({ timeout: 50 })
    expect(logger.mock.calls.at(-1)?.[1]).toContain('Took longer than 50 ms')
  })
})
