import { tooManyRequests } from '../http/responses.ts'

/** How many calls a tenant may make. */
export interface RateLimit {
  /** Number of calls within the window. */
  requests: number
  /** Length of the rolling window in seconds. */
  seconds: number
  /** Form of the `Retry-After` header of a 429. Default: no such header, as is common with HaloPSA. */
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

  /** Counts a call. Returns a 429 when the window is full. */
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
