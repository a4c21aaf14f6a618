import type { HaloRecord } from './records/collection.ts'
import type { HaloRecords } from './records/record-store.ts'
import type { Tenant } from './tenant.ts'
import type { Override } from './troubles/overrides.ts'
import { type RateLimit, RateWindow } from './troubles/rate-limit.ts'
import { createRequestPattern } from './troubles/request-pattern.ts'
import type { Trouble } from './troubles/trouble.ts'

/** A request that the double received. */
export interface RecordedRequest {
  method: string
  /** Path below the base URL: `/api/Tickets/5`, `/auth/token`. */
  path: string
  /** Operation of the API: `GET /Tickets/{id}`; absent where the request is not one. */
  operation?: string
  query: URLSearchParams
  headers: Headers
  /** JSON as a value, a form as an object; absent without a body, and where the request was not read. */
  body?: unknown
  /** Status of the response; absent until it is made, and where the connection was cut. */
  status?: number
}

/** How many requests are kept; the oldest are dropped first. */
const requestLimit = 10_000

/** The state of a double, for a test to prepare and to check. */
export class HaloState {
  /** Names of all sections of the API. */
  readonly sections: readonly string[]

  readonly #requests: RecordedRequest[] = []
  readonly #tenant: Tenant
  readonly #createRecords: () => HaloRecords

  /** @param createRecords Makes the records to begin with. */
  constructor(tenant: Tenant, createRecords: () => HaloRecords) {
    this.sections = tenant.table.sectionNames
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
    return this.#tenant.records.collection(section).records
  }

  /**
   * Adds records by section. One that has the id of another takes its place; one without an id gets the next.
   *
   * @throws RangeError when the API has no such section.
   */
  seed(records: HaloRecords): void {
    this.#tenant.records.add(records)
  }

  /**
   * Goes back to the records that the double began with, and forgets requests, files, troubles, overrides, denials and
   * the limit. The random sources start over. Tokens and logins stay valid.
   */
  reset(): void {
    const { records, files, controls } = this.#tenant
    for (const holder of [records, files, controls]) holder.clear()
    this.#requests.length = 0
    this.seed(this.#createRecords())
  }

  /** Revokes every access token that was issued. */
  revokeTokens(): void {
    this.#tenant.authorization.tokens.revokeAccessTokens()
  }

  /**
   * Makes requests go wrong.
   *
   * @returns A function that ends it.
   * @throws SyntaxError when `on` is not a pattern of requests.
   * @throws RangeError when the status is not from 200 to 599.
   *
   * @example
   * state.trouble({ on: 'GET /Tickets', status: 503, times: 2 })
   * state.trouble({ on: '/auth/token', latency: 200 })
   * state.trouble({ fault: 'reset', probability: 0.1 })
   */
  trouble(trouble: Trouble): () => void {
    return this.#tenant.controls.troubles.add(trouble)
  }

  /**
   * Allows only so many calls of the API in a rolling window, and answers the others with 429.
   *
   * @returns A function that lifts the limit.
   */
  limit(limit: RateLimit): () => void {
    const window = new RateWindow(limit, this.#tenant.now)
    this.#tenant.controls.rateWindow = window
    return () => {
      if (this.#tenant.controls.rateWindow === window) this.#tenant.controls.rateWindow = undefined
    }
  }

  /**
   * Replaces the double's own response.
   *
   * @param pattern Which calls of the API: `POST /Notify`, `/Tickets/*`; paths that the API lacks too.
   * @param override A `Response`, a value to send as JSON, or a function that gives one of them; `undefined` leaves
   * the response to the double.
   * @returns A function that ends it.
   * @throws SyntaxError when it is not a pattern of requests.
   */
  override(pattern: string, override: Override): () => void {
    return this.#tenant.controls.overrides.add(pattern, override)
  }

  /**
   * Denies calls, as when the agent lacks a permission: calls that match get a 401, however fresh the token.
   *
   * @returns A function that allows them again.
   * @throws SyntaxError when it is not a pattern of requests.
   */
  deny(pattern: string): () => void {
    const denial = createRequestPattern(pattern)
    this.#tenant.controls.denials.add(denial)
    return () => {
      this.#tenant.controls.denials.delete(denial)
    }
  }

  /** Keeps a request. */
  record(request: RecordedRequest): void {
    if (this.#requests.length === requestLimit) this.#requests.shift()
    this.#requests.push(request)
  }
}
