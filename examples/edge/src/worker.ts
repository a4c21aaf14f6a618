import { HaloClient, HaloError } from '@halopsa/core'
import { postTickets } from '@halopsa/tickets'
import { parseAlert } from './alert.ts'
import { type KvNamespace, kvTokenCache } from './kv-token-cache.ts'
import { isSigned } from './signature.ts'

/** What the worker is given: variables, secrets and a KV namespace (see wrangler.jsonc). */
export interface Environment {
  HALO_API_URL: string
  HALO_API_CLIENT_ID: string
  HALO_API_CLIENT_SECRET: string
  /** Shared with whoever sends the webhook, which signs its body with it. */
  WEBHOOK_SECRET: string
  TOKENS: KvNamespace
}

/** Makes a ticket of each alert that a monitoring system sends. */
export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    if (request.method !== 'POST') return refuse(405, 'Send a POST', { allow: 'POST' })
    const body = await request.text()
    if (!(await isSigned(body, request.headers.get('x-signature-256'), env.WEBHOOK_SECRET))) {
      return refuse(401, 'The signature is missing or wrong')
    }
    const alert = parseAlert(body)
    if (!alert) return refuse(400, 'An alert is a JSON object with a title and a text')

    const halo = new HaloClient({
      companyUrl: env.HALO_API_URL,
      clientId: env.HALO_API_CLIENT_ID,
      clientSecret: env.HALO_API_CLIENT_SECRET,
      // An isolate lives for moments: without this, almost every webhook would cost a token.
      tokenCache: kvTokenCache(env.TOKENS),
      timeout: 10_000,
    })
    try {
      const ticket = await postTickets(halo, { faultsList: [{ summary: alert.title, details: alert.text }] })
      return Response.json({ ticket: ticket.id }, { status: 201 })
    } catch (error) {
      // The sender sees a 5xx and delivers again later; what went wrong stays in the log.
      if (error instanceof HaloError) return refuse(502, 'HaloPSA did not take the ticket')
      throw error
    }
  },
}

function refuse(status: number, error: string, headers?: Record<string, string>): Response {
  return Response.json({ error }, { status, headers })
}
