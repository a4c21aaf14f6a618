import type { AccessToken, LimitedCall, TokenContext, TokenSource } from '@halopsa/core'
import { serveSockets } from '@halopsa/testing'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { hasRedis, type RedisServer, startRedis } from '../../test/start-redis.ts'
import { RedisLimiter, redisTokens } from '../redis.ts'

const isRequired = process.env.REQUIRE_ALL === '1'
const isPresent = await hasRedis()
if (!isPresent && !isRequired) console.warn('No redis-server on this machine: the limiter over Redis is not tested.')

function connect(url: string): Redis {
  const redis = new Redis(url)
  redis.on('error', () => {})
  onTestFinished(() => redis.disconnect())
  return redis
}

/** An address at which connections are taken, and nothing is ever said. */
async function silentServer(): Promise<string> {
  const server = await serveSockets(() => {})
  onTestFinished(() => server[Symbol.asyncDispose]())
  return `redis://127.0.0.1:${server.port}`
}

function onUnavailableFailure(): never {
  throw new Error('log is full')
}

describe.skipIf(!isPresent && !isRequired)('over Redis', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server?.[Symbol.asyncDispose]())

  describe('RedisLimiter', () => {
    let tenant = ''
    let tenants = 0
    beforeEach(() => {
      tenant = `tenant-${++tenants}`
    })
    const limiter = (options: object = {}) =>
      new RedisLimiter(connect(server.url), { tenant, limit: 100, window: 10_000, ...options })
    const retryAfterSeconds = (seconds: number) => new Headers({ 'retry-after': String(seconds) })

    test('two processes share the budget of a slice, in the order of their calls', async () => {
      const limiters = [limiter(), limiter()]
      const admitted: number[] = []
      const controller = new AbortController()
      const calls = Array.from({ length: 20 }, (_, index) =>
        limiters[index % 2]
          ?.acquire({ signal: controller.signal })
          .then(() => admitted.push(index))
          .catch(() => {}),
      )
      await new Promise((resolve) => setTimeout(resolve, 500))
      // 100 in 10 s: slices of a second, of which a window can touch 12.
      expect(admitted).toHaveLength(8)
      controller.abort()
      await Promise.all(calls)
      expect(limiters.map(({ waiting }) => waiting)).toEqual([0, 0])
      const ofOne = admitted.filter((index) => index % 2 === 0)
      expect(ofOne).toEqual([...ofOne].sort((left, right) => left - right))
    })

    test('a later refusal does not shorten the pause of an earlier one, whoever tells of it', async () => {
      const [one, other] = [limiter(), limiter()]
      await one.refused({}, retryAfterSeconds(60))
      await Promise.all([other.refused({}, retryAfterSeconds(1)), one.refused({}, retryAfterSeconds(2))])
      const pause = await connect(server.url).pttl(`halopsa:pause:${tenant}`)
      expect(pause).toBeGreaterThan(55_000)
    })

    test('after a Retry-After that is longer than maxWait no call of any process is sent', async () => {
      const [one, other] = [limiter({ maxWait: 1000 }), limiter({ maxWait: 1000 })]
      expect(await one.refused({}, retryAfterSeconds(60))).toBe(false)
      for (const each of [one, other]) {
        await expect(each.acquire({})).rejects.toMatchObject({ name: 'LimiterWaitError', maxWait: 1000 })
      }
    })

    test('a Retry-After that no clock reaches stops all processes for the window', async () => {
      const one = limiter({ window: 2000 })
      expect(await one.refused({}, new Headers({ 'retry-after': 'Infinity' }))).toBe(true)
      expect(await connect(server.url).pttl(`halopsa:pause:${tenant}`)).toBeLessThanOrEqual(2000)
    })

    test('a call that was refused waits for the pause, and goes', async () => {
      const one = limiter()
      const call: LimitedCall = {}
      expect(await one.refused(call, retryAfterSeconds(0.3))).toBe(true)
      await one.acquire(call)
      expect(await connect(server.url).pttl(`halopsa:pause:${tenant}`)).toBeLessThan(0)
    })

    test('a Redis that does not respond fails all that wait, with an error that says so', async () => {
      const dead = new RedisLimiter(connect(await silentServer()), { tenant, redisTimeout: 200 })
      const calls = [dead.acquire({}), dead.acquire({}), dead.acquire({})]
      for (const call of calls) {
        await expect(call).rejects.toMatchObject({
          name: 'RedisUnavailableError',
          message: 'Redis did not respond within 200 ms',
        })
      }
    })

    test.each([{ limit: 0 }, { window: -1 }, { maxWait: Number.NaN }, { redisTimeout: 0 }])(
      '%j is refused',
      (options) => {
        expect(() => limiter(options)).toThrow(new TypeError(`${Object.keys(options)} must be a positive number`))
      },
    )

    test.each([Number.POSITIVE_INFINITY, 1e15])(
      'a window of %d is refused, not divided into slices for ever',
      (window) => {
        expect(() => limiter({ window })).toThrow('window must be at most 2147483647')
      },
    )
  })

  describe('redisTokens', () => {
    let context: TokenContext
    let servers = 0
    beforeEach(() => {
      const url = `https://${++servers}.example/auth/token`
      context = { tokenUrl: async () => url, request: async () => ({}) }
    })

    /** A source whose tokens are numbered, and which fails where `fails` says so. */
    function numbered(fails: (number: number) => boolean = () => false) {
      const source = {
        cacheKey: 'id:all',
        given: 0,
        async getToken(): Promise<AccessToken> {
          const number = ++source.given
          await new Promise((resolve) => setTimeout(resolve, 50))
          if (fails(number)) throw new Error(`request ${number} failed`)
          return { value: `token-${number}`, expiresAt: Date.now() + 3_600_000 }
        },
      } satisfies TokenSource & { given: number }
      return source
    }

    const process = (source: TokenSource, options?: object) => redisTokens(connect(server.url), source, options)

    test('one of several processes fetches the token for all', async () => {
      const source = numbered()
      const tokens = await Promise.all([1, 2, 3, 4].map(() => process(source).getToken(context)))
      expect(tokens.map(({ value }) => value)).toEqual(Array(4).fill('token-1'))
    })

    test('when its request fails, the next one tries: nobody waits for the lock to end', async () => {
      const source = numbered((number) => number === 1)
      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(() => process(source, { lockTime: 3_600_000 }).getToken(context)),
      )
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
      expect(source.given).toBe(2)
    })

    test('a refused token is replaced once', async () => {
      const source = numbered()
      const processes = [process(source), process(source)]
      const [first] = await Promise.all(processes.map((one) => one.getToken(context)))
      const refused = first?.value
      const again = await Promise.all(processes.map((one) => one.getToken({ ...context, refused })))
      expect(again.map(({ value }) => value)).toEqual(['token-2', 'token-2'])
    })

    // The lock ends by itself, and who waits for it has an end, too.
    test.each([
      [300, 3_600_000],
      [3_600_000, 300],
    ])(
      'a process that died with the lock, of %d ms, holds up others, of %d ms, for the shorter time at most',
      async (itsLockTime, lockTime) => {
        const never: TokenSource = { cacheKey: 'id:all', getToken: () => new Promise(() => {}) }
        process(never, { lockTime: itsLockTime }).getToken(context)
        await new Promise((resolve) => setTimeout(resolve, 100))
        const source = numbered()
        await expect(process(source, { lockTime }).getToken(context)).resolves.toMatchObject({ value: 'token-1' })
      },
    )

    test('without Redis each process fetches a token of its own, and says so', async () => {
      const told: unknown[] = []
      const options = { redisTimeout: 100, onUnavailable: (error: unknown) => told.push(error) }
      const tokens = redisTokens(connect(await silentServer()), numbered(), options)
      await expect(tokens.getToken(context)).resolves.toMatchObject({ value: 'token-1' })
      expect(told).toMatchObject([{ name: 'RedisUnavailableError' }])
    })

    test.each([
      ['throws', () => onUnavailableFailure()],
      ['rejects', async () => onUnavailableFailure()],
    ])('an onUnavailable that %s neither ends the process nor fails the call', async (_, onUnavailable) => {
      const unhandled = vi.fn()
      globalThis.process.once('unhandledRejection', unhandled)
      const own = await startRedis()
      onTestFinished(() => own[Symbol.asyncDispose]())
      // Redis goes down while the token is fetched, and is missed when the lock is to be freed.
      const source = numbered()
      const stopping: TokenSource = {
        cacheKey: source.cacheKey,
        async getToken() {
          await own[Symbol.asyncDispose]()
          return source.getToken()
        },
      }
      const options = { redisTimeout: 100, onUnavailable }
      const down = redisTokens(connect(own.url), stopping, options)
      const logger = vi.fn()
      await expect(down.getToken({ ...context, logger })).resolves.toMatchObject({ value: 'token-1' })
      await expect(down.getToken({ ...context, logger })).resolves.toMatchObject({ value: 'token-2' })
      await new Promise((resolve) => setTimeout(resolve, 250))
      globalThis.process.off('unhandledRejection', unhandled)
      expect(unhandled).not.toHaveBeenCalled()
      // The token could not be shared, the lock not be freed, and the second time Redis not be asked.
      expect(logger.mock.calls).toEqual(Array(3).fill(['error', 'onUnavailable: Error: log is full']))
    })
  })
})
