import { encodeBase64Url, randomToken } from './random-token.ts'
import type { Grant } from './token-store.ts'

/** A login whose code has yet to be redeemed. */
export interface PendingLogin {
  grant: Grant
  redirectUri: string
  /** SHA-256 of the verifier in base64url (PKCE). */
  codeChallenge?: string
  nonce?: string
  username: string
}

const lifetimeInMilliseconds = 60_000

/** Authorization codes of a tenant. Each can be redeemed once, within a minute. */
export class AuthorizationCodes {
  readonly #logins = new Map<string, { login: PendingLogin; expiresAt: number }>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  issue(login: PendingLogin): string {
    const code = randomToken()
    this.#logins.set(code, { login, expiresAt: this.#now() + lifetimeInMilliseconds })
    return code
  }

  /** Invalidates a code and returns its login. */
  redeem(code: string): PendingLogin | undefined {
    const entry = this.#logins.get(code)
    this.#logins.delete(code)
    return entry && entry.expiresAt > this.#now() ? entry.login : undefined
  }
}

/** Whether a challenge was made from this verifier (RFC 7636, S256). */
export async function provesChallenge(verifier: string, challenge: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return encodeBase64Url(digest) === challenge
}
