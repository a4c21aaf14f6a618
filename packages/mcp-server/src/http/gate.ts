import { createHash, timingSafeEqual } from 'node:crypto'
import { hostHeaderValidationResponse, originValidationResponse } from '@modelcontextprotocol/server'

/** Who may come in. */
export interface Gate {
  /** Host names under which the server is reached, and from which pages may call it. */
  hosts: readonly string[]
  /** What every request has to bring. */
  token: string | undefined
}

/** Why a request is not served; `undefined` for one that is. The name of the host is checked before all else. */
export function refusalOf(request: Request, { hosts, token }: Gate): Response | undefined {
  const refused = hostHeaderValidationResponse(request, [...hosts]) ?? originValidationResponse(request, [...hosts])
  if (refused) return refused
  if (new URL(request.url).pathname !== '/mcp') return new Response('Not found\n', { status: 404 })
  return token === undefined || bringsToken(request, token) ? undefined : unauthorised()
}

function bringsToken(request: Request, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(token))
}

/** Texts of one length, whose comparison takes the same time wherever they differ. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function unauthorised(): Response {
  return new Response('A bearer token is needed\n', { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } })
}
