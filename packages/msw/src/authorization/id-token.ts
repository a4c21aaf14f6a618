import type { Authorization } from './authorization.ts'
import type { Grant } from './token-store.ts'

/** What an ID token says beyond its grant. */
export interface IdTokenDetails {
  /** URL of the authorisation server. */
  issuer: string
  nonce?: string
  username?: string
}

/** Signs the ID token of a grant (OpenID Connect Core 1.0, section 2). */
export function signIdToken(
  grant: Grant,
  { issuer, nonce, username }: IdTokenDetails,
  { findAgent, now, signingKey, tokenLifetime }: Authorization,
): Promise<string> {
  const issuedAt = Math.floor(now() / 1000)
  const agent = findAgent(grant.agentId)
  return signingKey.sign({
    iss: issuer,
    sub: String(grant.agentId),
    aud: grant.clientId,
    iat: issuedAt,
    exp: issuedAt + tokenLifetime,
    nonce,
    preferred_username: username,
    name: agent?.name,
    email: agent?.email,
  })
}
