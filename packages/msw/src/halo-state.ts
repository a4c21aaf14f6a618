import type { ReportSource } from './calls/reports.ts'
import type { RecordedRequest } from './http/request-log.ts'
import type { HaloRecord } from './records/collection.ts'
import type { HaloRecords } from './records/record-store.ts'
import type { Tenant } from './tenant.ts'
import type { Change } from './troubles/changes.ts'
import type { Denial } from './troubles/denials.ts'
import type { Override } from './troubles/overrides.ts'
import type { PagingBehaviour } from './troubles/paging-choices.ts'
import { type RateLimit, RateWindow } from './troubles/rate-limit.ts'
import type { Trouble } from './troubles/trouble.ts'
import { sendWebhook, type WebhookDelivery, type WebhookReceipt } from './webhooks/send-webhook.ts'

/** The state of a double, for a test to prepare and to check. */
export class HaloState {
  /** Names of all sections of the API. */
  readonly sections: readonly string[]

  readonly #tenant: Tenant
  readonly #createRecords: () => HaloRecords

  /** @param createRecords Makes the records to begin with. */
  constructor(tenant: Tenant, createRecords: () => HaloRecords) {
    this.sections = tenant.table.sectionNames
    this.#tenant = tenant
    this.#createRecords = createRecords
    this.seed(createRecords())
  }

  /**
   * The requests in the order in which they came: the last 1,000 (see `requestLimit`), and at most so many that their
   * bodies have 16 million characters.
   */
  get requests(): readonly RecordedRequest[] {
    return this.#tenant.requests.requests
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
   * Goes back to the records that the double began with, and forgets requests, files, troubles, overrides, denials,
   * changes, choices of paging, the function for reports and the limit. The random sources start over. Tokens and logins
   * stay valid.
   */
  reset(): void {
    const { records, files, reports, controls, requests } = this.#tenant
    for (const holder of [records, files, reports, controls, requests]) holder.clear()
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
   * Denies calls, as when the agent lacks a permission, however fresh the token: calls that match get a 401 with a
   * message, or with `status: 403` a 403 without a body.
   *
   * @returns A function that allows them again.
   * @throws SyntaxError when it is not a pattern of requests.
   */
  deny(pattern: string, denial: Denial = {}): () => void {
    return this.#tenant.controls.denials.add(pattern, denial)
  }

  /**
   * Changes the tenant while a client works, such as between two pages: the function is called after each matching
   * request has taken effect, before its response is sent.
   *
   * @param change Gets the request, and how many matching ones there have been, from 1.
   * @returns A function that ends it.
   * @throws SyntaxError when it is not a pattern of requests.
   *
   * @example
   * state.during('GET /Tickets', (_, count) => state.seed({ Tickets: [{ summary: `Came after page ${count}` }] }))
   */
  during(pattern: string, change: Change): () => void {
    return this.#tenant.controls.changes.add(pattern, change)
  }

  /**
   * Chooses how a list takes the page that a call asks for, in place of what is known of it. Some lists of live servers
   * repeat their last page, and nobody has recorded which. A later choice for the same section takes the place of this one.
   *
   * @param section Name in any case.
   * @returns A function that ends it, and no later choice.
   * @throws RangeError when the API has no such section, its list has no pages as that of `Feed`, or the behaviour does
   * not exist.
   *
   * @example
   * state.paging('Tickets', 'last')
   */
  paging(section: string, behaviour: PagingBehaviour): () => void {
    const { records, controls } = this.#tenant
    return controls.pagings.set(records.section(section), behaviour)
  }

  /**
   * Gives the rows of the reports that clients run, at most 50,000 of which are sent. An error that the function throws
   * becomes the `load_error` of the response, which has status 200.
   *
   * @returns A function that ends it.
   *
   * @example
   * state.report(({ sql }) => (sql?.includes('faults') ? [{ faultid: 1 }] : []))
   */
  report(source: ReportSource): () => void {
    return this.#tenant.reports.setSource(source)
  }

  /**
   * Sends a webhook to an address, as the tenant does: with its authentication, batched, late or twice. Each delivery is
   * added to the section `WebhookEvent`, without its headers.
   *
   * @returns What was sent and how the receiver responded.
   * @throws TypeError when the receiver cannot be reached.
   *
   * @example
   * await state.sendWebhook({ url, name: 'ticket', records: state.list('Tickets').slice(0, 1) })
   */
  sendWebhook(delivery: WebhookDelivery): Promise<WebhookReceipt[]> {
    const { records, now } = this.#tenant
    return sendWebhook(delivery, ({ requestBody, status, responseBody }) => {
      const timestamp = new Date(now()).toISOString()
      const event = { requestbody: requestBody, responsestatus: status, responsebody: responseBody, timestamp }
      records.save(records.section('WebhookEvent'), event)
    })
  }
}
