import type { LimitedCall, Limiter } from '@halopsa/core'
import type { Redis } from 'ioredis'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { LimiterWaitError } from '../limiter-wait-error.ts'
import { longestTimer } from '../longest-timer.ts'
import { retryAfter } from '../retry-after.ts'
import { WaitingLine } from '../waiting-line.ts'
import { askRedis } from './ask-redis.ts'

/** The budget of a tenant, and how patient its calls are. */
export interface RedisLimiterOptions {
  /** Whose budget it is: processes with the same name share it. */
  tenant: string
  /** Calls in a window. Default 300, the smallest that is known of HaloPSA together with `window`. */
  limit?: number | undefined
  /** Length of the window, in milliseconds: whole seconds. Default 300000: five minutes. */
  window?: number | undefined
  /**
   * The longest that a call waits because HaloPSA refuses calls, in milliseconds: from its own first 429, or from where
   * the 429 of another call holds it up. The wait for its turn in the budget is not limited. Default 600000: ten minutes.
   */
  maxWait?: number | undefined
  /** The longest that Redis may take, in milliseconds. After that a call fails. Default 5000. */
  redisTimeout?: number | undefined
}

interface Waiting {
  readonly call: LimitedCall
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
  isWaiting: boolean
}

/** Sets the end of a pause, unless it ends later already. */
const pauseScript = `
if redis.call('pttl', KEYS[1]) < tonumber(ARGV[1]) then redis.call('set', KEYS[1], '1', 'px', ARGV[1]) end
`

/** While calls wait, the pause is looked at this often, in milliseconds: a 429 of another process may lengthen it. */
const longestSleep = 1000

/**
 * Keeps the calls of all processes together within the budget of their tenant. A 429 stops all of them.
 *
 * HaloPSA's window rolls; Redis counts in slices that follow each other. A rolling window touches one slice more than it
 * is long, and another because calls take some time to arrive. So each slice gets that part of the budget: whatever the
 * window, no more than the budget fits into it. Slices are a second long at least.
 *
 * Of each process one call at a time asks Redis, for that whose turn it is.
 */
export class RedisLimiter implements Limiter {
  readonly #redis: Redis
  readonly #budget: RateLimiterRedis
  readonly #options: Required<{ [Key in keyof RedisLimiterOptions]: NonNullable<RedisLimiterOptions[Key]> }>
  readonly #pauseKey: string
  readonly #line = new WaitingLine<Waiting>()
  readonly #firstRefusals = new WeakMap<LimitedCall, number>()
  #isAsking = false

  /** @throws TypeError when an option is no positive number, or the window is shorter than a second or beyond timers. */
  constructor(redis: Redis, options: RedisLimiterOptions) {
    const { tenant, limit = 300, window = 300_000, maxWait = 600_000, redisTimeout = 5000 } = options
    for (const [name, value] of Object.entries({ limit, window, maxWait, redisTimeout })) {
      if (!(value > 0)) throw new TypeError(`${name} must be a positive number`)
    }
    if (window < 1000) throw new TypeError('window must be a second or longer')
    if (window > longestTimer) throw new TypeError(`window must be at most ${longestTimer}`)
    this.#redis = redis
    this.#options = { tenant, limit, window, maxWait, redisTimeout }
    this.#pauseKey = `halopsa:pause:${tenant}`
    const { points, duration } = slices(limit, Math.ceil(window / 1000))
    this.#budget = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'halopsa:budget', points, duration })
  }

  /** Calls of this process that wait. */
  get waiting(): number {
    return this.#line.size
  }

  /**
   * Resolves when there is room in the budget of all. Rejects with the reason of the call's signal.
   *
   * @throws LimiterWaitError when the call would wait longer than `maxWait` after a 429.
   * @throws RedisUnavailableError when Redis fails: without it nobody knows what is left of the budget.
   */
  acquire(call: LimitedCall): Promise<void> {
    const { signal } = call
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const leave = () => {
        this.#line.remove(waiting)
        signal?.removeEventListener('abort', abort)
      }
      const waiting: Waiting = {
        call,
        isWaiting: true,
        resolve() {
          leave()
          resolve()
        },
        reject(reason) {
          leave()
          reject(reason)
        },
      }
      const abort = () => waiting.reject(signal?.reason)
      signal?.addEventListener('abort', abort)
      this.#line.add(waiting)
      if (!this.#isAsking) this.#askForAll()
    })
  }

  /** Stops all processes for as long as the server says, or else for the window. */
  async refused(call: LimitedCall, headers: Headers): Promise<boolean> {
    const { window, maxWait } = this.#options
    const now = performance.now()
    const wait = Math.max(1, Math.ceil(retryAfter(headers) ?? window))
    const firstRefusal = this.#firstRefusals.get(call) ?? now
    this.#firstRefusals.set(call, firstRefusal)
    await this.#ask(() => this.#redis.eval(pauseScript, 1, this.#pauseKey, wait))
    return now + wait - firstRefusal <= maxWait
  }

  /** Asks Redis for one waiting call after the other. */
  async #askForAll(): Promise<void> {
    this.#isAsking = true
    try {
      for (let next = this.#line.first; next; next = this.#line.first) await this.#askFor(next)
    } catch (error) {
      for (const waiting of this.#line) waiting.reject(error)
    } finally {
      this.#isAsking = false
    }
  }

  /** Lets a call go, or sleeps until its turn may have come. */
  async #askFor(next: Waiting): Promise<void> {
    const pause = await this.#ask(() => this.#redis.pttl(this.#pauseKey))
    if (pause > 0 && this.#rejectImpatient(pause)) return
    const wait = pause > 0 ? pause : await this.#consume()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, longestSleep)))
    // A call that was cancelled meanwhile leaves its turn to the next one.
    else if (next.isWaiting) next.resolve()
    else this.#line.first?.resolve()
  }

  /** Takes a call out of the budget, or tells in how many milliseconds there may be room for it. */
  async #consume(): Promise<number> {
    try {
      await this.#ask(() => this.#budget.consume(this.#options.tenant))
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext)
      throw refusal
    }
  }

  /** Rejects the calls that would wait too long for the end of a pause; tells whether the first one was among them. */
  #rejectImpatient(pause: number): boolean {
    const { maxWait } = this.#options
    const now = performance.now()
    const first = this.#line.first
    for (const waiting of this.#line) {
      const since = this.#firstRefusals.get(waiting.call) ?? now
      // A call that is held up by the 429 of another begins to wait here.
      this.#firstRefusals.set(waiting.call, since)
      if (now + pause - since > maxWait) waiting.reject(new LimiterWaitError(pause, maxWait))
    }
    return first !== this.#line.first
  }

  #ask<T>(command: () => Promise<T>): Promise<T> {
    return askRedis(command, this.#options.redisTimeout)
  }
}

/** The slices, in seconds, that use most of the budget. */
function slices(limit: number, window: number): { points: number; duration: number } {
  let best = { points: 1, duration: window }
  for (let duration = 1; duration <= window; duration++) {
    const points = Math.floor(limit / (Math.ceil(window / duration) + 2))
    if (points > 0 && points / duration > best.points / best.duration) best = { points, duration }
  }
  return best
}
