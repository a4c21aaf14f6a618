import { randomToken } from './random-token.ts'

/** The permission that a token carries. */
export interface Grant {
  clientId: string
  /** The agent for whom calls are made. */
  agentId: number | string
  scope: string
  /** The login session in which it was granted, if any. */
  session?: string
}

/** Access and refresh tokens of a tenant. */
export class TokenStore {
  readonly #grantsByAccessToken = new Map<string, { grant: Grant; expiresAt: number }>()
  readonly #grantsByRefreshToken = new Map<string, Grant>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Makes an access token that is valid for a number of seconds. */
  issueAccessToken(grant: Grant, lifetime: number): string {
    const token = randomToken()
    this.#grantsByAccessToken.set(token, { grant, expiresAt: this.#now() + lifetime * 1000 })
    return token
  }

  issueRefreshToken(grant: Grant): string {
    const token = randomToken()
    this.#grantsByRefreshToken.set(token, grant)
    return token
  }

  /** The grant of a valid access token; `undefined` when the token is unknown, expired or revoked. */
  findGrant(accessToken: string): Grant | undefined {
    const entry = this.#grantsByAccessToken.get(accessToken)
    if (entry === undefined) return undefined
    if (entry.expiresAt > this.#now()) return entry.grant
    this.#grantsByAccessToken.delete(accessToken)
    return undefined
  }

  /** Invalidates a refresh token and returns its grant. */
  redeemRefreshToken(refreshToken: string): Grant | undefined {
    const grant = this.#grantsByRefreshToken.get(refreshToken)
    this.#grantsByRefreshToken.delete(refreshToken)
    return grant
  }

  revokeAccessTokens(): void {
    this.#grantsByAccessToken.clear()
  }

  /** Revokes every token that was issued in a login session. */
  revokeSession(session: string): void {
    for (const [token, { grant }] of this.#grantsByAccessToken) {
      if (grant.session === session) this.#grantsByAccessToken.delete(token)
    }
    for (const [token, grant] of this.#grantsByRefreshToken) {
      if (grant.session === session) this.#grantsByRefreshToken.delete(token)
    }
  }
}
