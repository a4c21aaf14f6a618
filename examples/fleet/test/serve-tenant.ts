import { type LoopbackServer, serveHttp } from '@halopsa/testing'

/** A tenant with a budget in a rolling window, as HaloPSA has it. */
export interface Tenant extends LoopbackServer {
  /** Tokens given. */
  tokens: number
  /** Calls answered. */
  answered: number
  /** Calls refused with a 429. */
  refused: number
  /** Refuses the next call, whatever the budget. */
  refuseOnce(): void
  /** Refuses the next request for a token. */
  refuseTokenOnce(): void
  /** Refuses the token that the processes have. */
  revoke(): void
}

/** Starts a tenant that allows `limit` calls in any `window` of milliseconds. */
export async function serveTenant(limit: number, window: number): Promise<Tenant> {
  let arrivals: number[] = []
  let accepted = ''
  let refuseNext = false
  let refuseNextToken = false
  const server = await serveHttp((request, response) => {
    request.resume()
    const send = (status: number, value: unknown, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
    if (request.url?.startsWith('/auth/token')) {
      if (refuseNextToken) {
        refuseNextToken = false
        return send(400, { error: 'invalid_client' })
      }
      accepted = `token-${++tenant.tokens}`
      return send(200, { access_token: accepted, expires_in: 3600 })
    }
    const now = Date.now()
    arrivals = arrivals.filter((arrival) => arrival > now - window)
    if (refuseNext || arrivals.length >= limit) {
      refuseNext = false
      tenant.refused++
      return send(429, 'Too many requests', { 'retry-after': '1' })
    }
    arrivals.push(now)
    if (request.headers.authorization !== `Bearer ${accepted}`) return send(401, {})
    tenant.answered++
    send(200, { record_count: 0, tickets: [] })
  })
  const tenant: Tenant = {
    ...server,
    tokens: 0,
    answered: 0,
    refused: 0,
    refuseOnce() {
      refuseNext = true
    },
    refuseTokenOnce() {
      refuseNextToken = true
    },
    revoke() {
      accepted = 'none'
    },
  }
  return tenant
}
