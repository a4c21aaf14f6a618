import { setTimeout as sleep } from 'node:timers/promises'
import type { LimitedCall, Limiter } from '@halopsa/core'
import { retryAfter } from '@halopsa/limiter'
import type { Redis } from 'ioredis'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

/** The budget of a tenant. */
export interface RedisLimiterOptions {
  /** Name of the budget. Processes with the same name share it. */
  tenant: string
  /** Number of calls that a window allows. */
  limit: number
  /** Length of the window, in seconds. */
  window: number
  /** The longest that a call waits after its first 429, in milliseconds. Default 300000: five minutes. */
  maxWait?: number
}

/** How many slices a window has at most. Each is at least a second long. With more slices the fleet uses more of its budget. */
const mostSlices = 10

/**
 * Keeps the calls of all processes together within the budget of their tenant.
 *
 * HaloPSA's window rolls, but Redis counts in fixed slices that follow each other. A rolling window of n slices overlaps
 * n + 1 of the fixed ones. So each slice gets 1/(n + 1) of the budget, and no rolling window can exceed the whole.
 */
export class RedisLimiter implements Limiter {
  readonly #budget: RateLimiterRedis
  readonly #options: Required<RedisLimiterOptions>
  readonly #firstRefusals = new WeakMap<LimitedCall, number>()

  constructor(redis: Redis, options: RedisLimiterOptions) {
    // At least one call for each slice that a window can touch.
    const slices = Math.max(1, Math.min(mostSlices, options.window, options.limit - 1))
    this.#options = { maxWait: 300_000, ...options }
    this.#budget = new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: 'halopsa:budget',
      points: Math.max(1, Math.floor(options.limit / (slices + 1))),
      duration: Math.ceil(options.window / slices),
    })
  }

  /** Resolves when the shared budget allows another call. */
  async acquire({ signal }: LimitedCall): Promise<void> {
    for (;;) {
      try {
        await this.#budget.consume(this.#options.tenant)
        return
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        await sleep(refusal.msBeforeNext, undefined, { signal }).catch(() => signal?.throwIfAborted())
      }
    }
  }

  /** Makes all processes wait for the server's `Retry-After`, or for a window if it sent none. */
  async refused(call: LimitedCall, headers: Headers): Promise<boolean> {
    const { tenant, window, maxWait } = this.#options
    const now = Date.now()
    const wait = retryAfter(headers) ?? window * 1000
    const firstRefusal = this.#firstRefusals.get(call) ?? now
    if (now + wait - firstRefusal > maxWait) return false
    this.#firstRefusals.set(call, firstRefusal)
    const current = await this.#budget.get(tenant)
    const isBlocked = current !== null && current.consumedPoints > this.#budget.points
    // A later refusal does not shorten the wait for an earlier one.
    if (!isBlocked || current.msBeforeNext < wait) await this.#budget.block(tenant, Math.max(1, Math.ceil(wait / 1000)))
    return true
  }
}
