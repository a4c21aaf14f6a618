import type { HaloRecord } from './collection.ts'
import { sectionNames } from './halo-table.ts'
import type { HaloRecords } from './record-store.ts'
import type { Tenant } from './tenant.ts'

/** A request that the double was asked. */
export interface RecordedRequest {
  method: string
  /** Path below the base URL: `/api/Tickets/5`, `/auth/token`. */
  path: string
  /** Operation that answered: `GET /Tickets/{id}`; absent for what is no operation of the API. */
  operation?: string
  query: URLSearchParams
  headers: Headers
  /** JSON as a value, a form as an object, anything else as text; absent without a body. */
  body?: unknown
  /** Status of the answer; absent while it is being made, and where the connection was cut. */
  status?: number
}

/** How many requests are remembered; the oldest go first. */
const REQUEST_LIMIT = 10_000

/** What a double holds, for a test to prepare and to look at. */
export class HaloState {
  /** Every request in the order in which it came, up to the last 10,000. */
  readonly requests: RecordedRequest[] = []
  /** Names of all sections of the API. */
  readonly sections: readonly string[] = sectionNames

  readonly #tenant: Tenant
  readonly #initialRecords: () => HaloRecords

  constructor(tenant: Tenant, initialRecords: () => HaloRecords) {
    this.#tenant = tenant
    this.#initialRecords = initialRecords
    this.reset()
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

  /** Goes back to the records that the double began with, and forgets requests and files. */
  reset(): void {
    this.#tenant.store.clear()
    this.#tenant.files.clear()
    this.requests.length = 0
    this.seed(this.#initialRecords())
  }

  /** Makes every access token that was handed out worthless, as when it is revoked on the server. */
  revokeTokens(): void {
    this.#tenant.tokens.revokeAccessTokens()
  }

  /** Remembers a request. */
  record(request: RecordedRequest): void {
    if (this.requests.length === REQUEST_LIMIT) this.requests.shift()
    this.requests.push(request)
  }
}
