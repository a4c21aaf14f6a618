import { HaloClient, HaloError } from '@halopsa/core'
import { postTickets } from '@halopsa/tickets'
import { parseAlert } from './alert.ts'
import { type KvNamespace, kvTokenCache } from './kv-token-cache.ts'
import { isSigned } from './signature.ts'

/** The environment of the worker: variables, secrets and a KV namespace (see wrangler.jsonc). */
export interface Environment {
  HALO_API_URL: string
  HALO_API_CLIENT_ID: string
  HALO_API_CLIENT_SECRET: string
  /** Secret that the sender of the webhook also has. The sender signs the body with it. */
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
      // An isolate lives for a short time. Without a shared cache almost every webhook would request a token.
      tokenCache: kvTokenCache(env.TOKENS),
      timeout: 10_000,
    })
    try {
      const ticket = await postTickets(halo, { faultsList: [{ summary: alert.title, details: alert.text }] })
      return Response.json({ ticket: ticket.id }, { status: 201 })
    } catch (error) {
      // A 5xx makes the sender deliver again later. The error itself is only logged.
      if (error instanceof HaloError) return refuse(502, 'HaloPSA did not take the ticket')
      throw error
    }
  },
}

function refuse(status: number, error: string, headers?: Record<string, string>): Response {
  return Response.json({ error }, { status, headers })
}
