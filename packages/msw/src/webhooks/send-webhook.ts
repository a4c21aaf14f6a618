import type { HaloRecord } from '../records/collection.ts'
import { authenticationHeaders, type WebhookAuthentication } from './authentication.ts'

/** A webhook as the tenant sends it. */
export interface WebhookDelivery {
  /** Address that receives it. */
  url: string
  /** Name of the records in the body: `ticket` gives `{ "ticket": {…} }`. */
  name: string
  /** The records, each in a request of its own. */
  records: readonly HaloRecord[]
  /** Whether all records go in one request, as an array. Default: false. */
  batched?: boolean
  /** Body in place of that of the records, as a template of the tenant makes it: text as it is, anything else as JSON. */
  body?: unknown
  /** How the tenant authenticates itself. Default: not at all. */
  authentication?: WebhookAuthentication
  headers?: Readonly<Record<string, string>>
  /** Milliseconds before it is sent. Default: 0. */
  delay?: number
  /** How often each request is sent: 2 sends it twice. Default: 1. */
  times?: number
}

/** A request that was sent to a receiver, and its response. */
export interface WebhookReceipt {
  /** Body that was sent. */
  requestBody: string
  status: number
  /** Body of the response. */
  responseBody: string
}

/**
 * Sends a webhook to its receiver, one request after the other.
 *
 * @param keep Keeps each request that was sent, and its response.
 * @throws TypeError when the receiver cannot be reached.
 */
export async function sendWebhook(
  delivery: WebhookDelivery,
  keep: (receipt: WebhookReceipt) => void,
): Promise<WebhookReceipt[]> {
  const { url, authentication, headers = {}, delay = 0, times = 1 } = delivery
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
  const receipts: WebhookReceipt[] = []
  const bodies = createBodies(delivery).flatMap((body) => Array.from({ length: times }, () => body))
  for (const body of bodies) {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(await authenticationHeaders(authentication, body)),
      },
      body,
    })
    const receipt = { requestBody: body, status: response.status, responseBody: await response.text() }
    keep(receipt)
    receipts.push(receipt)
  }
  return receipts
}

function createBodies({ name, records, batched = false, body }: WebhookDelivery): string[] {
  if (typeof body === 'string') return [body]
  if (body !== undefined) return [JSON.stringify(body)]
  const objects = records.map((record) => ({ [name]: record }))
  return batched ? [JSON.stringify(objects)] : objects.map((object) => JSON.stringify(object))
}
