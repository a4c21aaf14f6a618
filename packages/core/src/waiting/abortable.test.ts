import { describe, expect, test, vi } from 'vitest'
import { serveHalo } from '../../test/serve-halo.ts'
import { HaloApiError, type Limiter } from '../index.ts'
import { abortable } from './abortable.ts'

const tickets = { method: 'get', path: '/Tickets' } as const
const never = () => new Promise<never>(() => {})

/** The error of another call, as a reason to cancel this one. */
function foreignError(status: number): HaloApiError {
  return new HaloApiError('of another call', { status, headers: new Headers() })
}

describe('abortable', () => {
  test('settles as its promise does, and leaves no listener at the signal', async () => {
    const { signal } = new AbortController()
    const [add, remove] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')]
    await expect(abortable(Promise.resolve(5), signal)).resolves.toBe(5)
    await expect(abortable(Promise.reject(new Error('x')), signal)).rejects.toThrow('x')
    expect(remove.mock.calls).toEqual(add.mock.calls)
  })
})

describe('a signal ends at once', () => {
  const waits: [string, object][] = [
    ['the limiter', { limiter: { acquire: never, refused: () => false } satisfies Limiter }],
    ['the token', { auth: never }],
    ['the token cache', { tokenCache: { get: never, set() {}, delete() {} } }],
    ['a fetch that does not know signals', { auth: 'x', fetch: never }],
  ]
  test.each(waits)('the wait for %s', async (_, options) => {
    const server = await serveHalo()
    const controller = new AbortController()
    const call = server.client(options).request(tickets, { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.apiRequests).toEqual([])
  })

  test('the wait for what a limiter does about a 429', async () => {
    const controller = new AbortController()
    const server = await serveHalo({ api: (_, response) => response.writeHead(429).end() })
    const refused = () => {
      setTimeout(() => controller.abort(), 20)
      return never()
    }
    const halo = server.client({ limiter: { acquire: () => {}, refused } })
    await expect(halo.request(tickets, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('the wait for the limiter before a repetition', async () => {
    const controller = new AbortController()
    const server = await serveHalo({ api: (_, __, raw) => raw.socket.destroy() })
    const acquire = vi.fn(() => {
      if (acquire.mock.calls.length < 2) return Promise.resolve()
      setTimeout(() => controller.abort(), 20)
      return never()
    })
    const halo = server.client({
      retry: true,
      retryOptions: { minTimeout: 1 },
      limiter: { acquire, refused: () => false },
    })
    await expect(halo.request(tickets, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.apiRequests).toHaveLength(1)
  })
})

describe('the reason of a caller', () => {
  test.each([401, 429])('is not taken for a refusal of the call where it is an error with a %i', async (status) => {
    const server = await serveHalo({ api: () => {} })
    const limiter = { acquire: vi.fn(), refused: vi.fn(() => true) }
    const halo = server.client({ limiter })
    const controller = new AbortController()
    const reason = foreignError(status)
    const call = halo.request(tickets, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 50)
    await expect(call).rejects.toBe(reason)
    expect(limiter.refused).not.toHaveBeenCalled()
    expect(server.tokenRequests).toHaveLength(1)
  })

  test.each([401, 429])(
    'is not taken for one where a limiter rejects with it, before the first attempt or a later one: %i',
    async (status) => {
      const server = await serveHalo({ api: (_, __, raw) => raw.socket.destroy() })
      const reason = foreignError(status)
      for (const leaves of [0, 1]) {
        const acquire = vi.fn(() => (acquire.mock.calls.length > leaves ? Promise.reject(reason) : Promise.resolve()))
        const refused = vi.fn(() => true)
        const halo = server.client({ retry: true, retryOptions: { minTimeout: 1 }, limiter: { acquire, refused } })
        await expect(halo.request(tickets)).rejects.toBe(reason)
        expect(refused).not.toHaveBeenCalled()
      }
    },
  )

  test.each([401, 429])('is not taken for one where a token source throws it: %i', async (status) => {
    const server = await serveHalo()
    const reason = foreignError(status)
    const auth = vi.fn(() => Promise.reject(reason))
    await expect(server.client({ auth }).request(tickets)).rejects.toBe(reason)
    expect(auth).toHaveBeenCalledTimes(1)
  })

  test.each([null, 0, '', 'text'])('may be %j', async (reason) => {
    const server = await serveHalo({ api: () => {} })
    const controller = new AbortController()
    const call = server.client({ retry: true }).request(tickets, { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 50)
    await expect(call.catch((thrown: unknown) => [thrown])).resolves.toEqual([reason])
  })
})
