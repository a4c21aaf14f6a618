import { requestToken } from './request-token.ts'
import type { TokenSource } from './token-source.ts'

/** A refresh token and the application it was issued to. */
export interface RefreshTokenOptions {
  refreshToken: string
  clientId: string
  /** Left out for public applications. */
  clientSecret?: string | undefined
  /** Left out: the scope of the refresh token. */
  scope?: string | undefined
  /** Told of each new refresh token, so that it can be stored; the one before it no longer works. */
  onRotate?: ((refreshToken: string) => void) | undefined
}

/** Tokens by the refresh token grant (RFC 6749, section 6). Follows the server when it rotates the refresh token. */
export function refreshToken(options: RefreshTokenOptions): TokenSource {
  let current = options.refreshToken
  return {
    async getToken(context) {
      const token = await requestToken(context, {
        grant_type: 'refresh_token',
        refresh_token: current,
        client_id: options.clientId,
        client_secret: options.clientSecret,
        scope: options.scope,
      })
      if (token.refreshToken && token.refreshToken !== current) {
        current = token.refreshToken
        options.onRotate?.(current)
      }
      return { value: token.value, expiresAt: token.expiresAt }
    },
  }
}
