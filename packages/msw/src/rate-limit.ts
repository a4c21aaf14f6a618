import { tooManyRequests } from './responses.ts'

/** How many calls a tenant may make. */
export interface RateLimit {
  /** Number of calls within the window. */
  requests: number
  /** Length of the rolling window in seconds. */
  seconds: number
  /** How a 429 says when to come again. Default: not at all, as HaloPSA commonly does. */
  retryAfter?: 'seconds' | 'date'
}

/** Counts calls in a rolling window. */
export class RateWindow {
  readonly #limit: RateLimit
  readonly #now: () => number
  readonly #times: number[] = []

  constructor(limit: RateLimit, now: () => number) {
    this.#limit = limit
    this.#now = now
  }

  /** Counts a call; answers it with 429 where the window is full. */
  admit(): Response | undefined {
    const now = this.#now()
    const { requests, seconds, retryAfter } = this.#limit
    while (this.#times[0] !== undefined && this.#times[0] <= now - seconds * 1000) this.#times.shift()
    if (this.#times.length < requests) {
      this.#times.push(now)
      return undefined
    }
    if (retryAfter === undefined) return tooManyRequests()
    const freeAt = (this.#times[0] ?? now) + seconds * 1000
    const wait = String(Math.ceil((freeAt - now) / 1000))
    return tooManyRequests({ 'retry-after': retryAfter === 'seconds' ? wait : new Date(freeAt + 999).toUTCString() })
  }
}
