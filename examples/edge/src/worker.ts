import { HaloClient, HaloError } from '@halopsa/core'
import { postTickets } from '@halopsa/tickets'
import { type Alert, parseAlert } from './alert.ts'
import { createOnce, identifyDelivery } from './deliveries.ts'
import type { KvNamespace } from './kv-namespace.ts'
import { kvTokenCache } from './kv-token-cache.ts'
import { isSigned } from './signature.ts'

/** What the worker is given: variables, secrets and a KV namespace (see wrangler.jsonc). */
export interface Environment {
  HALO_API_URL: string
  HALO_API_CLIENT_ID: string
  HALO_API_CLIENT_SECRET: string
  /** Shared with the sender of the webhook, which signs the body with it. */
  WEBHOOK_SECRET: string
  /** Holds the client's token, and the tickets of the deliveries that were handled. */
  TOKENS: KvNamespace
}

/** The part of a request's execution context that is used here. */
export interface ExecutionContext {
  /** Lets a promise settle after the response, or after the sender has hung up. */
  waitUntil(promise: Promise<unknown>): void
}

/** Makes a ticket of each alert that a monitoring system sends, however often it delivers the alert. */
export default {
  async fetch(request: Request, env: Environment, context: ExecutionContext): Promise<Response> {
    if (request.method !== 'POST') return refuse(405, 'Send a POST', { allow: 'POST' })
    const body = await request.text()
    if (!(await isSigned(body, request.headers.get('x-signature-256'), env.WEBHOOK_SECRET))) {
      return refuse(401, 'The signature is missing or wrong')
    }
    const alert = parseAlert(body)
    if (!alert) return refuse(400, 'An alert is a JSON object with a title, a text and, if possible, an id')

    const response = respond(alert, body, env)
    // A sender that hangs up would otherwise end the request before the ticket is noted in KV, and deliver again.
    context.waitUntil(response)
    return response
  },
}

async function respond(alert: Alert, body: string, env: Environment): Promise<Response> {
  try {
    const delivery = await identifyDelivery(alert, body)
    const outcome = await createOnce(env.TOKENS, delivery, () => createTicket(alert, env))
    if (outcome === 'under way') return refuse(503, 'This delivery is being handled', { 'retry-after': '60' })
    return Response.json({ ticket: outcome.ticket }, { status: 201 })
  } catch (error) {
    // The sender gets a 5xx and delivers again later; the details stay in the log.
    if (error instanceof HaloError) return refuse(502, 'HaloPSA did not take the ticket')
    throw error
  }
}

async function createTicket({ title, text }: Alert, env: Environment): Promise<number | null | undefined> {
  const halo = new HaloClient({
    companyUrl: env.HALO_API_URL,
    clientId: env.HALO_API_CLIENT_ID,
    clientSecret: env.HALO_API_CLIENT_SECRET,
    // An isolate lives for moments: without this, almost every webhook would request a token.
    tokenCache: kvTokenCache(env.TOKENS),
    timeout: 10_000,
  })
  const { id } = await postTickets(halo, { faultsList: [{ summary: title, details: text }] })
  return id
}

function refuse(status: number, error: string, headers?: Record<string, string>): Response {
  return Response.json({ error }, { status, headers })
}
