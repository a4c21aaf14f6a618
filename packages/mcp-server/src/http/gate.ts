import { createHash, timingSafeEqual } from 'node:crypto'
import { type AuthInfo, hostHeaderValidationResponse, originValidationResponse } from '@modelcontextprotocol/server'
import type { Protection } from './oauth/protection.ts'

/** Who may come in. */
export interface Gate {
  /** Host names under which the server is reached, and from which pages may call it. */
  hosts: readonly string[]
  /** What a request may bring. */
  token: string | undefined
  /** Lets in requests with a token of an authorization server. */
  protection: Protection | undefined
}

/** Whose request is served. */
export interface Admission {
  /** Of the token, where it is one of an authorization server. */
  authInfo?: AuthInfo
}

/** Lets a request in, or says why it is not served. The name of the host is checked before all else. */
export async function admit(request: Request, gate: Gate): Promise<Admission | Response> {
  const { token, protection } = gate
  const hosts = [...gate.hosts]
  const refused = hostHeaderValidationResponse(request, hosts) ?? originValidationResponse(request, hosts)
  if (refused) return refused
  const metadata = protection?.metadata(request)
  if (metadata) return metadata
  if (new URL(request.url).pathname !== '/mcp') return new Response('Not found\n', { status: 404 })
  if (token !== undefined && bringsToken(request, token)) return {}
  if (protection) {
    const found = await protection.authenticate(request)
    return found instanceof Response ? found : { authInfo: found }
  }
  return token === undefined ? {} : unauthorised()
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
