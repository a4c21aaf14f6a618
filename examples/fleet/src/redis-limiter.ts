import { setTimeout as sleep } from 'node:timers/promises'
import type { LimitedCall, Limiter } from '@halopsa/core'
import { retryAfter } from '@halopsa/limiter'
import type { Redis } from 'ioredis'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'

/** The budget of a tenant. */
export interface RedisLimiterOptions {
  /** Whose budget it is: processes with the same name share it. */
  tenant: string
  /** Calls in a window. */
  limit: number
  /** Length of the window, in seconds. */
  window: number
  /** The longest that a call waits after its first 429, in milliseconds. Default 300000: five minutes. */
  maxWait?: number
}

/** Slices of a window, of a second at least: the more, the closer the fleet comes to its budget. */
const mostSlices = 10

/**
 * Keeps the calls of all processes together within the budget of their tenant.
 *
 * HaloPSA's window rolls; Redis counts in windows that follow each other. A rolling window touches one slice more than
 * it is long, so each slice gets that part of the budget: whatever the window, no more than the budget fits into it.
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

  /** Resolves when there is room in the budget of all. */
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

  /** Stops all processes for as long as the server says, or else for the window. */
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
