import { join } from 'node:path'
import { HaloApiError, HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { run, serveHttp } from '@halopsa/testing'
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
    // A twentieth of the window is for the way to the server.
    await vi.advanceTimersByTimeAsync(1049)
    expect(admitted).toEqual([0, 1, 2])
    await vi.advanceTimersByTimeAsync(1)
    expect(admitted).toEqual([0, 1, 2, 3, 4, 5])
    await vi.advanceTimersByTimeAsync(1050)
    expect(admitted).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  test('slides: a late call of one window counts in the next', async () => {
    const limiter = new WindowLimiter({ limit: 2, window: 1000 })
    await limiter.acquire()
    await vi.advanceTimersByTimeAsync(900)
    await limiter.acquire()
    const { admitted } = crowd(limiter, 2)
    await vi.advanceTimersByTimeAsync(150)
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

  test.each(['', 'soon', 'Infinity', '1792567680'])(
    'a 429 without a Retry-After that can be read, %j, stops all calls for the window',
    async (value) => {
      const limiter = new WindowLimiter({ limit: 100, window: 1000 })
      expect(limiter.refused({}, new Headers({ 'retry-after': value }))).toBe(true)
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
    await vi.advanceTimersByTimeAsync(1050)
    expect(admitted).toEqual([0, 1, 2])
    await vi.advanceTimersByTimeAsync(500)
    expect(admitted).toEqual([0, 1, 2, 3])
  })

  test('a process that has just begun comes again when the 429 says, not a window after its own first call', async () => {
    const limiter = new WindowLimiter()
    await limiter.acquire()
    const call = {}
    await limiter.acquire(call)
    limiter.refused(call, new Headers({ 'retry-after': '1' }))
    let isAdmitted = false
    limiter.acquire(call).then(() => {
      isAdmitted = true
    })
    await vi.advanceTimersByTimeAsync(999)
    expect(isAdmitted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isAdmitted).toBe(true)
    // A call in the budget of ten seconds, which is a tenth of the whole.
    const { admitted } = crowd(limiter, 3)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(admitted).toHaveLength(3)
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
    const options = { limit: 100, window: 1000, maxWait: 10_000 }
    expect(new WindowLimiter(options).refused({}, new Headers({ 'retry-after': '11' }))).toBe(false)
    const limiter = new WindowLimiter(options)
    const call = {}
    expect(limiter.refused(call, new Headers({ 'retry-after': '6' }))).toBe(true)
    await vi.advanceTimersByTimeAsync(6000)
    expect(limiter.refused(call, new Headers({ 'retry-after': '6' }))).toBe(false)
    expect(limiter.refused({}, new Headers({ 'retry-after': '6' }))).toBe(true)
  })
})

describe('the budget', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is used by nine tenths or more over ten windows, and never exceeded where calls arrive', async () => {
    const limiter = new WindowLimiter({ limit: 100, window: 4000 })
    let seed = 5
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const arrivals: number[] = []
    for (let number = 0; number < 2000; number++) {
      const call = {}
      limiter.acquire(call).then(() => {
        // A new connection takes longer than one that is there.
        const way = random() * (number < 100 ? 600 : 30)
        setTimeout(() => arrivals.push(Date.now()), way)
        setTimeout(() => limiter.responded(call), way + 20)
      })
    }
    await vi.advanceTimersByTimeAsync(40_000)
    expect(arrivals.length).toBeGreaterThanOrEqual(900)
    arrivals.sort((left, right) => left - right)
    const tooEarly = arrivals.filter((arrival, index) => arrival < (arrivals[index - 100] ?? -1e9) + 4000)
    expect(tooEarly).toEqual([])
  })

  test('is 300 calls in five minutes unless it is told: the smallest that is known', async () => {
    const { admitted } = crowd(new WindowLimiter(), 301)
    await vi.advanceTimersByTimeAsync(300_000)
    expect(admitted).toHaveLength(300)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(admitted).toHaveLength(301)
  })

  test('shrinks to what others have left of it, and grows again by a tenth in each window', async () => {
    const limiter = new WindowLimiter({ limit: 100, window: 1000 })
    const calls = Array.from({ length: 100 }, () => ({}))
    for (const call of calls) await limiter.acquire(call)
    for (const call of calls.slice(40)) limiter.refused(call, noHeaders)
    const { admitted } = crowd(limiter, 1000)
    // The pause of a window, then a window in which they go one by one.
    await vi.advanceTimersByTimeAsync(2000)
    expect(admitted.length).toBeGreaterThan(30)
    expect(admitted.length).toBeLessThan(60)
    await vi.advanceTimersByTimeAsync(1050)
    expect(admitted.length).toBeLessThan(130)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(admitted).toHaveLength(1000)
  })

  test('a clock that is set back, or forward, stalls nothing and admits nothing early', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 1000 })
    const { admitted } = crowd(limiter, 3)
    vi.setSystemTime(Date.now() - 3_600_000)
    await vi.advanceTimersByTimeAsync(1050)
    expect(admitted).toEqual([0, 1])
    vi.setSystemTime(Date.now() + 7_200_000)
    await vi.advanceTimersByTimeAsync(1049)
    expect(admitted).toEqual([0, 1])
    await vi.advanceTimersByTimeAsync(1)
    expect(admitted).toEqual([0, 1, 2])
  })

  test('calls do not depend on the timers of those that come later, which end with their requests in a worker', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 1000 })
    const { admitted } = crowd(limiter, 2)
    const timers = vi.spyOn(globalThis, 'setTimeout').mockReturnValue({} as never)
    const ended = crowd(limiter, 1)
    timers.mockRestore()
    await vi.advanceTimersByTimeAsync(4000)
    expect([admitted, ended.admitted]).toEqual([[0, 1], [0]])
  })

  test('calls do not depend on the timers of those before them, either', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 1000 })
    const timers = vi.spyOn(globalThis, 'setTimeout').mockReturnValue({} as never)
    const ended = crowd(limiter, 2)
    timers.mockRestore()
    const { admitted } = crowd(limiter, 2)
    await vi.advanceTimersByTimeAsync(4000)
    expect(ended.admitted).toEqual([0, 1])
    expect(admitted).toEqual([0, 1])
  })
})

describe('maxWait', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const longer = new Headers({ 'retry-after': '11' })

  test('after a longer Retry-After no call is sent to be refused as well', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 1000, maxWait: 10_000 })
    await limiter.acquire()
    const { calls } = crowd(limiter, 2)
    expect(limiter.refused({}, longer)).toBe(false)
    const error = { name: 'LimiterWaitError', wait: 11_000, maxWait: 10_000 }
    for (const call of calls) await expect(call).rejects.toMatchObject(error)
    await expect(limiter.acquire()).rejects.toMatchObject(error)
    await vi.advanceTimersByTimeAsync(1500)
    const later = crowd(limiter, 1)
    await vi.advanceTimersByTimeAsync(9500)
    expect(later.admitted).toEqual([0])
  })

  test('the turn in the budget may take longer', async () => {
    const { admitted } = crowd(new WindowLimiter({ limit: 1, window: 1000, maxWait: 500 }), 5)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(admitted).toEqual([0, 1, 2, 3, 4])
  })

  test('holds for the turns of calls that were refused, too', async () => {
    const limiter = new WindowLimiter({ limit: 5, window: 1000, maxWait: 1300 })
    const refused = [{}, {}, {}, {}, {}]
    for (const call of refused) await limiter.acquire(call)
    for (const call of refused) expect(limiter.refused(call, noHeaders)).toBe(true)
    const outcomes = Promise.allSettled(refused.map((call) => limiter.acquire(call)))
    await vi.advanceTimersByTimeAsync(5000)
    const statuses = (await outcomes).map(({ status }) => status)
    expect(statuses).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'rejected'])
  })

  test('a call that was refused goes before those that wait', async () => {
    const limiter = new WindowLimiter({ limit: 5, window: 1000, maxWait: 2000 })
    const refused = {}
    await limiter.acquire(refused)
    const { admitted } = crowd(limiter, 50)
    limiter.refused(refused, noHeaders)
    let isAdmitted = false
    limiter.acquire(refused).then(() => {
      isAdmitted = true
    })
    await vi.advanceTimersByTimeAsync(1050)
    expect(isAdmitted).toBe(true)
    expect(admitted.length).toBeLessThan(6)
  })
})

describe('cancelling', () => {
  test('a reason that is an error of another call is passed on, and not looked into', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 3_600_000 })
    await limiter.acquire()
    const { calls } = crowd(limiter, 1)
    const reason = new HaloApiError('refused', { status: 429, headers: noHeaders })
    limiter.cancel(reason)
    await expect(calls[0]).rejects.toBe(reason)
    expect(limiter.waiting).toBe(0)
  })

  // Where each of them took a time that grows with the number of the others, this would take minutes.
  test('200,000 calls wait, and half of them are cancelled', async () => {
    const limiter = new WindowLimiter({ limit: 1, window: 3_600_000 })
    await limiter.acquire()
    const controller = new AbortController()
    const cancelled = crowd(limiter, 100_000, controller.signal)
    const others = crowd(limiter, 100_000)
    controller.abort()
    await Promise.allSettled(cancelled.calls)
    expect(limiter.waiting).toBe(100_000)
    limiter.cancel()
    await Promise.allSettled(others.calls)
    expect(limiter.waiting).toBe(0)
  })

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

  test('no call is refused by a tenant with the same budget', async () => {
    await using tenant = await startHaloServer()
    tenant.state.limit({ requests: 100, seconds: 4 })
    const limiter = new WindowLimiter({ limit: 100, window: 4000 })
    const { url: companyUrl, clientId, clientSecret } = tenant
    const halo = new HaloClient({ companyUrl, clientId, clientSecret, limiter, logger: () => {} })
    const list = { method: 'get', path: '/Tickets', query: { count: 1 } } as const
    await Promise.all(Array.from({ length: 150 }, () => halo.request(list)))
    const calls = tenant.state.requests.filter(({ path }) => path === '/api/Tickets')
    expect(calls.map(({ status }) => status)).toEqual(Array(150).fill(200))
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

test('a process ends when the last call that waits is cancelled', async () => {
  const program = `
    import { WindowLimiter } from ${JSON.stringify(join(import.meta.dirname, 'window-limiter.ts'))}
    const limiter = new WindowLimiter({ limit: 1, window: 3_600_000 })
    await limiter.acquire()
    const controller = new AbortController()
    const waiting = limiter.acquire({ signal: controller.signal }).catch(({ name }) => console.log(name))
    controller.abort()
    await waiting
  `
  const args = ['--conditions=@halopsa/source', '--input-type=module', '--eval', program]
  expect(await run(process.execPath, args, { timeout: 20_000 })).toMatchObject({ code: 0, stdout: 'AbortError\n' })
})
