import type { LimitedCall, Limiter } from '@halopsa/core'
import { AbortGroups } from './abort-groups.ts'
import { LimiterWaitError } from './limiter-wait-error.ts'
import { longestTimer } from './longest-timer.ts'
import { retryAfter } from './retry-after.ts'
import { SentCalls } from './sent-calls.ts'
import { WaitingLine } from './waiting-line.ts'

/** The budget of a tenant, and how patient its calls are. */
export interface WindowLimiterOptions {
  /** Calls in a window. Default 300, the smallest that is known of HaloPSA together with `window`. */
  limit?: number | undefined
  /** Length of the window, in milliseconds. Default 300000: five minutes. */
  window?: number | undefined
  /**
   * The longest that a call waits because HaloPSA refuses calls, in milliseconds: from its own first 429, or from where
   * the 429 of another call holds it up. The wait for its turn in the budget is not limited. Default 600000: ten minutes.
   */
  maxWait?: number | undefined
}

interface Waiting {
  readonly call: LimitedCall
  readonly admit: () => void
  readonly reject: (reason: unknown) => void
  isWaiting: boolean
}

/** A call reaches the server this part of a window after it was let go, at the latest. */
const margin = 0.05

/** After a 429 that others caused, their share is given back by this part of the budget in each window. */
const recovery = 0.1

/**
 * Keeps the calls of a process within the budget of their tenant.
 *
 * At most `limit` calls start in any `window`, which counts a call from when the server has it at the latest: from its
 * response, or else from a twentieth of the window after it was let go. The others queue up in their order. After a 429
 * all calls wait, for as long as its `Retry-After` says, or else for the window; those that were refused are sent again
 * before the others, whatever their method, because a refused call was not processed. After the wait, calls go out one
 * by one for the length of a window, so that a server that is not ready yet refuses one of them and not all.
 *
 * A 429 below the limit shows that others use the tenant, too. Then what they left is the limit, though no less than a
 * tenth of the budget, and grows by a tenth of the budget in each window.
 *
 * Clients that share a tenant share its budget: give them the same limiter. It may be kept across the requests of a
 * worker (workerd): each call has a timer of its own, so that none depends on the request of another.
 */
export class WindowLimiter implements Limiter {
  readonly #limit: number
  readonly #window: number
  readonly #maxWait: number
  readonly #sent: SentCalls
  readonly #line = new WaitingLine<Waiting>()
  /** Calls that were refused, and wait before those in the line. */
  readonly #refusedLine = new WaitingLine<Waiting>()
  readonly #abortGroups = new AbortGroups<Waiting>()
  /** When each call was refused for the first time. */
  readonly #firstRefusals = new WeakMap<LimitedCall, number>()
  #lastSentAt = Number.NEGATIVE_INFINITY
  #resumeAt = Number.NEGATIVE_INFINITY
  /** What others left of the limit, and when that was seen. */
  #learnt: { limit: number; at: number } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @throws TypeError when an option is no positive number; the message names it. */
  constructor({ limit = 300, window = 300_000, maxWait = 600_000 }: WindowLimiterOptions = {}) {
    for (const [name, value] of Object.entries({ limit, window, maxWait })) {
      if (!(value > 0)) throw new TypeError(`${name} must be a positive number`)
    }
    this.#limit = Math.max(1, Math.floor(limit))
    this.#window = window
    this.#maxWait = maxWait
    this.#sent = new SentCalls(window)
  }

  /** Calls that wait. */
  get waiting(): number {
    return this.#line.size + this.#refusedLine.size
  }

  /**
   * Resolves when the call may be sent. Rejects with the reason of its signal, or of {@link cancel}.
   *
   * @throws LimiterWaitError when the call would wait longer than `maxWait` after a 429.
   */
  acquire(call: LimitedCall = {}): Promise<void> {
    const { signal } = call
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const tooLong = this.#waitBeyond(call, performance.now())
      if (tooLong) return reject(tooLong)
      const line = this.#firstRefusals.has(call) ? this.#refusedLine : this.#line
      const leave = () => {
        line.remove(waiting)
        clearTimeout(timer)
        this.#abortGroups.remove(signal, waiting)
        // A timer that nobody waits for would keep the process from ending.
        if (this.waiting === 0) clearTimeout(this.#timer)
      }
      const waiting: Waiting = {
        call,
        isWaiting: true,
        admit() {
          leave()
          resolve()
        },
        reject(reason) {
          leave()
          reject(reason)
        },
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      // The timer that admits whoever is next may belong to a request of a worker that has ended.
      const watch = () => {
        this.#admitAll()
        if (!waiting.isWaiting) return
        const now = performance.now()
        const patience = this.#patience(call, now)
        if (patience <= 0) return waiting.reject(new LimiterWaitError(this.#estimate(line, now), this.#maxWait))
        timer = setTimeout(watch, Math.min(this.#estimate(line, now), patience))
      }
      line.add(waiting)
      this.#abortGroups.add(signal, waiting)
      watch()
    })
  }

  /** Counts the call from now on: its response shows that the server has it. */
  responded(call: LimitedCall): void {
    this.#sent.date(call, performance.now())
  }

  /** Makes all calls wait. `false`: this one would wait longer than `maxWait`. */
  refused(call: LimitedCall, headers: Headers): boolean {
    const now = performance.now()
    this.#sent.remove(call)
    this.#learn(now)
    this.#resumeAt = Math.max(this.#resumeAt, now + (retryAfter(headers) ?? this.#window))
    if (!this.#firstRefusals.has(call)) this.#firstRefusals.set(call, now)
    for (const line of [this.#refusedLine, this.#line]) {
      if (this.#resumeAt - now <= this.#maxWait && line === this.#line) break
      for (const waiting of line) {
        const tooLong = this.#waitBeyond(waiting.call, now)
        if (tooLong) waiting.reject(tooLong)
      }
    }
    this.#admitAll()
    return this.#waitBeyond(call, now) === undefined
  }

  /** Rejects all calls that wait. Calls that come later are not affected. */
  cancel(reason?: unknown): void {
    const { reason: cause } = AbortSignal.abort(reason)
    for (const line of [this.#refusedLine, this.#line]) for (const waiting of line) waiting.reject(cause)
  }

  /** Admits the calls whose turn it is, and comes again for the next. */
  #admitAll(): void {
    const now = performance.now()
    clearTimeout(this.#timer)
    for (;;) {
      const next = this.#refusedLine.first ?? this.#line.first
      if (!next) return
      const at = this.#nextAt(now)
      if (at > now) {
        this.#timer = setTimeout(() => this.#admitAll(), Math.min(at - now, longestTimer))
        return
      }
      this.#lastSentAt = now
      this.#sent.count(now)
      this.#sent.add(next.call, now + this.#window * margin)
      next.admit()
    }
  }

  /** When the next call may be sent. */
  #nextAt(now: number): number {
    // The first call after a refusal finds out whether the server is ready, as it said.
    if (this.#lastSentAt < this.#resumeAt) return Math.max(this.#resumeAt, this.#sent.freeAt(this.#limit))
    const limit = this.#currentLimit(now)
    const isCareful = now < this.#resumeAt + this.#window
    const inTurn = isCareful ? this.#lastSentAt + this.#window / limit : Number.NEGATIVE_INFINITY
    return Math.max(inTurn, this.#sent.freeAt(limit))
  }

  /** About when the last call of a line may be sent, in milliseconds from now. */
  #estimate(line: WaitingLine<Waiting>, now: number): number {
    const turns = (line.size * this.#window) / this.#currentLimit(now)
    return Math.min(Math.max(this.#nextAt(now) - now, 0) + turns, longestTimer)
  }

  #currentLimit(now: number): number {
    if (!this.#learnt) return this.#limit
    const given = Math.floor(((now - this.#learnt.at) / this.#window) * recovery * this.#limit)
    return Math.min(this.#limit, this.#learnt.limit + given)
  }

  #learn(now: number): void {
    const count = this.#sent.count(now)
    if (count === 0) return
    // A process that has just begun knows little of what others leave.
    const left = Math.max(count, Math.ceil(this.#limit * recovery))
    this.#learnt = { limit: Math.min(left, this.#currentLimit(now)), at: now }
  }

  /** How long a call that was refused may still wait, in milliseconds. */
  #patience(call: LimitedCall, now: number): number {
    return (this.#firstRefusals.get(call) ?? Number.POSITIVE_INFINITY) + this.#maxWait - now
  }

  /** The error for a call that would wait longer than it may. */
  #waitBeyond(call: LimitedCall, now: number): LimiterWaitError | undefined {
    const since = this.#firstRefusals.get(call) ?? now
    const wait = this.#resumeAt - since
    return wait > this.#maxWait ? new LimiterWaitError(this.#resumeAt - now, this.#maxWait) : undefined
  }
}
