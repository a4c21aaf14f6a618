import type { HaloRecord } from './collection.ts'
import { sectionNames } from './halo-table.ts'
import type { Override } from './overrides.ts'
import { type RateLimit, RateWindow } from './rate-limit.ts'
import type { HaloRecords } from './record-store.ts'
import { createRequestPattern } from './request-pattern.ts'
import type { Tenant } from './tenant.ts'
import type { Trouble } from './trouble.ts'

/** A request that the double was asked. */
export interface RecordedRequest {
  method: string
  /** Path below the base URL: `/api/Tickets/5`, `/auth/token`. */
  path: string
  /** Operation of the API: `GET /Tickets/{id}`; absent for what is none. */
  operation?: string
  query: URLSearchParams
  headers: Headers
  /** JSON as a value, a form as an object; absent without a body, and where the request was not read. */
  body?: unknown
  /** Status of the answer; absent while it is being made, and where the connection was cut. */
  status?: number
}

/** How many requests are remembered; the oldest go first. */
const REQUEST_LIMIT = 10_000

/** What a double holds, for a test to prepare and to look at. */
export class HaloState {
  /** Names of all sections of the API. */
  readonly sections: readonly string[] = sectionNames

  readonly #requests: RecordedRequest[] = []
  readonly #tenant: Tenant
  readonly #createRecords: () => HaloRecords

  /** @param createRecords - Makes the records to begin with. */
  constructor(tenant: Tenant, createRecords: () => HaloRecords) {
    this.#tenant = tenant
    this.#createRecords = createRecords
    this.seed(createRecords())
  }

  /** Every request in the order in which it came; the last 10,000. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests
  }

  /**
   * The records of a section, oldest first.
   *
   * @throws RangeError when the API has no such section.
   */
  list(section: string): readonly HaloRecord[] {
    return this.#tenant.store.collection(section).records
  }

  /**
   * Adds records by section. One that has the id of another takes its place; one without an id gets the next.
   *
   * @throws RangeError when the API has no such section.
   */
  seed(records: HaloRecords): void {
    this.#tenant.store.add(records)
  }

  /**
   * Goes back to the records that the double began with, and forgets requests, files, troubles, overrides, denials and
   * the limit. What looks random starts over. Tokens and logins stay good.
   */
  reset(): void {
    const { store, files, troubles, overrides, denials } = this.#tenant
    for (const holder of [store, files, troubles, overrides, denials]) holder.clear()
    this.#tenant.rateWindow = undefined
    this.#requests.length = 0
    this.seed(this.#createRecords())
  }

  /** Makes every access token that was handed out worthless, as when it is revoked on the server. */
  revokeTokens(): void {
    this.#tenant.tokens.revokeAccessTokens()
  }

  /**
   * Makes requests go wrong.
   *
   * @returns A function that ends it.
   * @throws SyntaxError when `on` is no pattern of requests.
   * @throws RangeError when no response can have the status.
   *
   * @example
   * state.trouble({ on: 'GET /Tickets', status: 503, times: 2 })
   * state.trouble({ on: '/auth/token', latency: 200 })
   * state.trouble({ fault: 'reset', probability: 0.1 })
   */
  trouble(trouble: Trouble): () => void {
    return this.#tenant.troubles.add(trouble)
  }

  /**
   * Allows only so many calls of the API in a rolling window, and answers the others with 429.
   *
   * @returns A function that lifts the limit.
   */
  limit(limit: RateLimit): () => void {
    const window = new RateWindow(limit, this.#tenant.now)
    this.#tenant.rateWindow = window
    return () => {
      if (this.#tenant.rateWindow === window) this.#tenant.rateWindow = undefined
    }
  }

  /**
   * Puts an answer in place of the double's own.
   *
   * @param pattern - Which calls of the API: `POST /Notify`, `/Tickets/*`; paths that the API lacks too.
   * @param override - A `Response`, a value to send as JSON, or a function that gives one of them; `undefined` leaves
   * the answer to the double.
   * @returns A function that ends it.
   * @throws SyntaxError when the pattern is none.
   */
  override(pattern: string, override: Override): () => void {
    return this.#tenant.overrides.add(pattern, override)
  }

  /**
   * Takes a permission from the agents: calls that match are answered with 401, however fresh the token.
   *
   * @returns A function that gives it back.
   * @throws SyntaxError when the pattern is none.
   */
  deny(pattern: string): () => void {
    const denial = createRequestPattern(pattern)
    this.#tenant.denials.add(denial)
    return () => {
      this.#tenant.denials.delete(denial)
    }
  }

  /** Remembers a request. */
  record(request: RecordedRequest): void {
    if (this.#requests.length === REQUEST_LIMIT) this.#requests.shift()
    this.#requests.push(request)
  }
}
