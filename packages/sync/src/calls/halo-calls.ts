import { setTimeout as wait } from 'node:timers/promises'
import { HaloApiError, type HaloClient, type Limiter } from '@halopsa/core'
import { patienceWith } from './outages.ts'

/** Parameters of a query. */
export type Query = Readonly<Record<string, unknown>>

/** How calls are made. */
export interface HaloCallsOptions {
  halo: HaloClient
  /** Gives leave for each call, within the share of the tenant's budget. */
  limiter: Limiter
  /** Milliseconds for which a call is repeated while HaloPSA or the connection fails. */
  patience: number
  signal?: AbortSignal | undefined
}

/** Milliseconds for a response. Lists that do not page can take minutes: 22,440 records took two. */
const responseTimeout = 300_000

/** Milliseconds before the first repetition, and at most. */
const firstPause = 100
const longestPause = 60_000

/** Reads from HaloPSA within a share of the tenant's budget, and waits out refusals and outages. */
export class HaloCalls {
  readonly #options: HaloCallsOptions
  readonly #whole: HaloCalls | undefined
  /** The time of HaloPSA's clock when `performance.now()` was 0. */
  #clockStart = performance.timeOrigin
  #count = 0

  /** @param whole what counts these calls, too, and has compared the clocks. */
  constructor(options: HaloCallsOptions, whole?: HaloCalls) {
    this.#options = options
    this.#whole = whole
    if (whole) this.#clockStart = whole.#clockStart
  }

  /** The same, with a count of its own. */
  counted(): HaloCalls {
    return new HaloCalls(this.#options, this)
  }

  /** Requests that were sent. */
  get count(): number {
    return this.#count
  }

  /**
   * The time of HaloPSA's clock, in milliseconds. That of this machine, until {@link setClock} has compared the two. From
   * then on it does not follow a clock of this machine that is set: changes up to a time that is still to come would count
   * as read.
   */
  get now(): number {
    return this.#clockStart + performance.now()
  }

  /**
   * Compares the clocks by the date of a response. That has whole seconds, cut off: the end of its second is taken, so that
   * a change which was made a moment ago is not in the future.
   */
  async setClock(): Promise<void> {
    const response = await this.#repeated(() =>
      this.#options.halo.request(
        { method: 'get', path: '/AuthInfo' },
        { signal: this.#options.signal, as: 'response' },
      ),
    )
    await response.body?.cancel()
    const time = Date.parse(response.headers.get('date') ?? '')
    this.#clockStart = (Number.isNaN(time) ? Date.now() : time + 999) - performance.now()
  }

  /**
   * Reads a resource.
   *
   * @param path below `/api`.
   * @throws what the client throws, where repeating does not help or has not helped.
   */
  get(path: string, query: Query, signal = this.#options.signal): Promise<unknown> {
    const { halo } = this.#options
    return this.#repeated(
      () => halo.request<unknown>({ method: 'get', path, query: { ...query } }, { signal, timeout: responseTimeout }),
      signal,
    )
  }

  #countOne(): void {
    this.#count++
    if (this.#whole) this.#whole.#countOne()
  }

  async #repeated<Result>(send: () => Promise<Result>, signal = this.#options.signal): Promise<Result> {
    const { limiter, patience } = this.#options
    const call = { signal }
    const startedAt = performance.now()
    for (let failures = 0; ; ) {
      await limiter.acquire(call)
      this.#countOne()
      try {
        return await send()
      } catch (error) {
        if (error instanceof HaloApiError && error.status === 429) {
          if (await limiter.refused(call, error.headers)) continue
          throw error
        }
        const hasPatience = performance.now() - startedAt < patience && failures < patienceWith(error)
        if (signal?.aborted || !hasPatience) throw error
        await wait(Math.min(firstPause * 2 ** failures++, longestPause), undefined, { signal })
      } finally {
        limiter.responded?.(call)
      }
    }
  }
}
