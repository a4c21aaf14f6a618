import type { LimitedCall, Limiter } from '@halopsa/core'
import PQueue from 'p-queue'
import { retryAfter } from './retry-after.ts'

/** The budget of a tenant, and how patient its calls are. */
export interface WindowLimiterOptions {
  /** Calls in a window. Default 500. */
  limit?: number | undefined
  /** Length of the window, in milliseconds. Default 180000: three minutes. */
  window?: number | undefined
  /** The longest that a call waits after its first 429, in milliseconds. Default 300000: five minutes. */
  maxWait?: number | undefined
}

/**
 * Keeps the calls of a process within the budget of their tenant.
 *
 * At most `limit` calls start in any `window`; the others queue up in their order. After a 429 all calls wait, for as
 * long as its `Retry-After` says, or else for the window; those that were refused are sent again, whatever their
 * method, because a refused call was not processed. After the wait, calls go out one by one for the length of a window,
 * so that a server that is not ready yet refuses one of them and not all.
 *
 * Clients that share a tenant share its budget: give them the same limiter.
 */
export class WindowLimiter implements Limiter {
  readonly #queue: PQueue
  readonly #window: number
  readonly #maxWait: number
  /** Between two calls when they go one by one, in milliseconds. */
  readonly #spacing: number
  /** When each waiting call was refused for the first time. */
  readonly #firstRefusals = new WeakMap<LimitedCall, number>()
  #cancellation = new AbortController()
  #resumeAt = 0
  #resumption: ReturnType<typeof setTimeout> | undefined

  /** @throws TypeError when an option is no positive number; the message names it. */
  constructor({ limit = 500, window = 180_000, maxWait = 300_000 }: WindowLimiterOptions = {}) {
    for (const [name, value] of Object.entries({ limit, window, maxWait })) {
      if (!(value > 0)) throw new TypeError(`${name} must be a positive number`)
    }
    this.#queue = new PQueue({ intervalCap: limit, interval: window, strict: true })
    this.#window = window
    this.#maxWait = maxWait
    this.#spacing = window / limit
  }

  /** Calls that wait. */
  get waiting(): number {
    return this.#queue.size
  }

  /** Resolves when the call may be sent. Rejects with the reason of its signal, or of {@link cancel}. */
  acquire({ signal }: LimitedCall = {}): Promise<void> {
    const cancelled = this.#cancellation.signal
    return new Promise((resolve, reject) => {
      const task = async () => {
        resolve()
        if (this.#isCareful) await new Promise((next) => setTimeout(next, this.#spacing))
        this.#adjust()
      }
      this.#adjust()
      this.#queue.add(task, { signal: signal ? AbortSignal.any([signal, cancelled]) : cancelled }).catch(reject)
    })
  }

  /** Makes all calls wait. `false`: this one would wait longer than `maxWait`. */
  refused(call: LimitedCall, headers: Headers): boolean {
    const now = Date.now()
    const wait = retryAfter(headers) ?? this.#window
    const firstRefusal = this.#firstRefusals.get(call) ?? now
    if (now + wait - firstRefusal > this.#maxWait) return false
    this.#firstRefusals.set(call, firstRefusal)
    if (now + wait > this.#resumeAt) this.#pauseUntil(now + wait)
    return true
  }

  /** Rejects all calls that wait. Calls that come later are not affected. */
  cancel(reason?: unknown): void {
    this.#cancellation.abort(reason)
    this.#cancellation = new AbortController()
  }

  /** Whether a 429 is not long ago. */
  get #isCareful(): boolean {
    return Date.now() < this.#resumeAt + this.#window
  }

  #adjust(): void {
    this.#queue.concurrency = this.#isCareful ? 1 : Number.POSITIVE_INFINITY
  }

  #pauseUntil(time: number): void {
    this.#resumeAt = time
    this.#adjust()
    this.#queue.pause()
    clearTimeout(this.#resumption)
    this.#resumption = setTimeout(() => this.#queue.start(), time - Date.now())
  }
}
