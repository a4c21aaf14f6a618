import { HaloApiError, HaloClient } from '@halopsa/core'
import { serveHttp } from '@halopsa/testing'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { WindowLimiter } from './window-limiter.ts'

/** Asks for leave `count` times; tells how many have got it. */
function crowd(limiter: WindowLimiter, count: number, signal?: AbortSignal) {
  const admitted: number[] = []
  const calls = Array.from({ length: count }, (_, number) =>
    limiter.acquire({ signal }).then(() => admitted.push(number)),
  )
  return { admitted, calls }
}

const noHeaders = new Headers()

describe('pacing', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('admits no more than the limit in any window, in their order', async () => {
    const { admitted } = crowd(new WindowLimiter({ limit: 3, window: 1000 }), 7)
    await vi.advanceTimersByTimeAsync(999)
    expect(admitted).toEqual([0, 1, 2])
    await vi.advanceTimersByTimeAsync(1)
    expect(admitted).toEqual([0, 1, 2, 3, 4, 5])
    await vi.advanceTimersByTimeAsync(1000)
    expect(admitted).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('slides: a late call of one window counts in the next', async () => {
    const limiter = new WindowLimiter({ limit: 2, window: 1000 })
    await limiter.acquire()
    await vi.advanceTimersByTimeAsync(900)
    await limiter.acquire()
    const { admitted } = crowd(limiter, 2)
    await vi.advanceTimersByTimeAsync(100)
    expect(admitted).toEqual([0])
    await vi.advanceTimersByTimeAsync(899)
    expect(admitted).toEqual([0])
    await vi.advanceTimersByTimeAsync(1)
    expect(admitted).toEqual([0, 1])
  })

  test('a 429 stops all calls for its Retry-After in seconds', async () => {
    const limiter = new WindowLimiter({ limit: 100, window: 1000 })
    expect(limiter.refused({}, new Headers({ 'retry-after': '30' }))).toBe(true)
    const { admitted } = crowd(limiter, 3)
    await vi.advanceTimersByTimeAsync(29_999)
    expect(admitted).toEqual([])
    await vi.advanceTimersByTimeAsync(2)
    expect(admitted).toContain(0)
  })

  test('a 429 stops all calls until its Retry-After as a date', async () => {
    const limiter = new WindowLimiter({ limit: 100, window: 1000 })
    vi.setSystemTime('2026-10-21T07:28:00Z')
    expect(limiter.refused({}, new Headers({ 'retry-after': 'Wed, 21 Oct 2026 07:29:00 GMT' }))).toBe(true)
    const { admitted } = crowd(limiter, 1)
    await vi.advanceTimersByTimeAsync(59_999)
    expect(admitted).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(admitted).toEqual([0])
  })

  test.each([noHeaders, new Headers({ 'retry-after': 'soon' })])(
    'a 429 without a Retry-After stops all calls for the window',
    async (headers) => {
      const limiter = new WindowLimiter({ limit: 100, window: 1000 })
      expect(limiter.refused({}, headers)).toBe(true)
      const { admitted } = crowd(limiter, 1)
      await vi.advanceTimersByTimeAsync(999)
      expect(admitted).toEqual([])
      await vi.advanceTimersByTimeAsync(1)
      expect(admitted).toEqual([0])
    },
  )

  test('after the wait, calls go one by one for a window, then freely again', async () => {
    const limiter = new WindowLimiter({ limit: 10, window: 1000 })
    limiter.refused({}, noHeaders)
    const { admitted } = crowd(limiter, 4)
    await vi.advanceTimersByTimeAsync(1000)
    expect(admitted).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(100)
    expect(admitted).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(5000)
    expect(admitted).toHaveLength(4)
    const later = crowd(limiter, 10)
    await vi.advanceTimersByTimeAsync(0)
    expect(later.admitted).toHaveLength(10)
  })

  test('calls that waited before the 429 go one by one, too', async () => {
    const limiter = new WindowLimiter({ limit: 2, window: 1000 })
    const { admitted } = crowd(limiter, 6)
    await vi.advanceTimersByTimeAsync(0)
    limiter.refused({}, noHeaders)
    await vi.advanceTimersByTimeAsync(1000)
    expect(admitted).toEqual([0, 1, 2])
    await vi.advanceTimersByTimeAsync(500)
    expect(admitted).toEqual([0, 1, 2, 3])
  })

  test('a later 429 does not shorten the wait', async () => {
    const limiter = new WindowLimiter({ limit: 100, window: 1000 })
    limiter.refused({}, new Headers({ 'retry-after': '60' }))
    limiter.refused({}, new Headers({ 'retry-after': '1' }))
    const { admitted } = crowd(limiter, 1)
    await vi.advanceTimersByTimeAsync(59_999)
    expect(admitted).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(admitted).toEqual([0])
  })

  test('a call gives up when it would wait longer than maxWait since its first 429', async () => {
    const limiter = new WindowLimiter({ limit: 100, window: 1000, maxWait: 10_000 })
    const call = {}
    expect(limiter.refused({}, new Headers({ 'retry-after': '11' }))).toBe(false)
    expect(limiter.refused(call, new Headers({ 'retry-after': '6' }))).toBe(true)
    await vi.advanceTimersByTimeAsync(6000)
    expect(limiter.refused(call, new Headers({ 'retry-after': '6' }))).toBe(false)
    expect(limiter.refused({}, new Headers({ 'retry-after': '6' }))).toBe(true)
  })
})

describe('cancelling', () => {
  test('the signal of a call takes it out of the queue', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 3_600_000 })
    await limiter.acquire()
    const controller = new AbortController()
    const { calls } = crowd(limiter, 2, controller.signal)
    expect(limiter.waiting).toBe(2)
    controller.abort()
    for (const call of calls) await expect(call).rejects.toMatchObject({ name: 'AbortError' })
    expect(limiter.waiting).toBe(0)
  })

  test('cancel() rejects all that wait, and none that come later', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 3_600_000 })
    await limiter.acquire()
    const { calls } = crowd(limiter, 3)
    const reason = new Error('closing down')
    limiter.cancel(reason)
    for (const call of calls) await expect(call).rejects.toBe(reason)
    const later = crowd(limiter, 1)
    expect(limiter.waiting).toBe(1)
    limiter.cancel()
    await expect(later.calls[0]).rejects.toMatchObject({ name: 'AbortError' })
  })

  test.each([{ window: 0 }, { window: Number.NaN }, { limit: 0 }, { limit: -1 }, { maxWait: Number.NaN }])(
    '%j is refused by its name',
    (options) => {
      expect(() => new WindowLimiter(options)).toThrow(
        new TypeError(`${Object.keys(options)} must be a positive number`),
      )
    },
  )
})

describe('a client with a limiter', () => {
  /** A server that refuses while `refuse` says so. */
  async function serve(refuse: (number: number) => boolean, headers: Record<string, string> = {}) {
    const seen: { method?: string; body: string; status: number }[] = []
    const server = await serveHttp(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const status = refuse(seen.length + 1) ? 429 : 200
      seen.push({ method: request.method, body, status })
      response.writeHead(status, status === 429 ? headers : {}).end(status === 429 ? 'Too many requests' : '{}')
    })
    onTestFinished(() => server[Symbol.asyncDispose]())
    return { seen, companyUrl: server.url }
  }
  const options = { auth: 'token', logger: () => {} }
  const newTicket = { method: 'post', path: '/Tickets', body: [{ summary: 'x' }] } as const

  test('sends a POST that was refused once more, though it repeats nothing else', async () => {
    const { seen, companyUrl } = await serve((number) => number === 1)
    const halo = new HaloClient({ ...options, companyUrl, limiter: new WindowLimiter({ limit: 100, window: 100 }) })
    await expect(halo.request(newTicket)).resolves.toEqual({})
    expect(seen).toEqual([
      { method: 'POST', body: '[{"summary":"x"}]', status: 429 },
      { method: 'POST', body: '[{"summary":"x"}]', status: 200 },
    ])
  })

  test('calls share the wait: a server that keeps refusing is asked by one of them', async () => {
    const { seen, companyUrl } = await serve((number) => number <= 23)
    const halo = new HaloClient({ ...options, companyUrl, limiter: new WindowLimiter({ limit: 100, window: 200 }) })
    await Promise.all(Array.from({ length: 20 }, () => halo.request(newTicket)))
    expect(seen.filter(({ status }) => status === 200)).toHaveLength(20)
    expect(seen.filter(({ status }) => status === 429)).toHaveLength(23)
  })

  test('throws the 429 when the wait would be too long', async () => {
    const { seen, companyUrl } = await serve(() => true, { 'retry-after': '3600' })
    const halo = new HaloClient({ ...options, companyUrl, limiter: new WindowLimiter() })
    const call = halo.request(newTicket)
    await expect(call).rejects.toBeInstanceOf(HaloApiError)
    await expect(call).rejects.toMatchObject({ status: 429, message: 'Too many requests' })
    expect(seen).toHaveLength(1)
  })

  test('stops waiting when its signal fires', async () => {
    const { seen, companyUrl } = await serve(() => true, { 'retry-after': '60' })
    const controller = new AbortController()
    const halo = new HaloClient({
      ...options,
      companyUrl,
      limiter: new WindowLimiter(),
      logger: (level) => level === 'info' && setTimeout(() => controller.abort(), 20),
    })
    await expect(halo.request(newTicket, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen).toHaveLength(1)
  })

  test('does not count the time in the queue against the timeout', async () => {
    const { seen, companyUrl } = await serve(() => false)
    const halo = new HaloClient({
      ...options,
      companyUrl,
      timeout: 1000,
      limiter: new WindowLimiter({ limit: 1, window: 700 }),
    })
    await Promise.all([halo.request(newTicket), halo.request(newTicket), halo.request(newTicket)])
    expect(seen).toHaveLength(3)
  })
})
