import { assertOptionTypes } from '../options/assert-option-types.ts'
import { shareWork } from '../waiting/share-work.ts'
import { requestToken } from './request-token.ts'
import type { AccessToken, TokenContext, TokenSource } from './token-source.ts'

/** A refresh token and the application it was issued to. */
export interface RefreshTokenOptions {
  refreshToken: string
  clientId: string
  /** Left out for public applications. */
  clientSecret?: string | undefined
  /** Left out: the scope of the refresh token. */
  scope?: string | undefined
  /**
   * Told of each new refresh token, so that it can be stored; the one before it no longer works. What it throws, or
   * rejects with, is logged as an error: the calls go on with the token that they have.
   */
  onRotate?: ((refreshToken: string) => unknown) | undefined
}

/**
 * How long a client waits for the exchange that another client began, in milliseconds. It is long, because a refresh
 * token is good once: a second exchange beside a slow one may end the session.
 */
const patience = 15_000

/**
 * Tokens by the refresh token grant (RFC 6749, section 6). Follows the server when it rotates the refresh token. Clients
 * that share a source share its exchanges.
 *
 * @throws TypeError when the refresh token or the client ID is missing.
 */
export function refreshToken(options: RefreshTokenOptions): TokenSource {
  const { clientId, clientSecret, scope, onRotate } = options
  assertOptionTypes('string', { refreshToken: options.refreshToken, clientId })
  let current = options.refreshToken

  async function tellOfRotation({ logger = console.error }: TokenContext): Promise<void> {
    try {
      await onRotate?.(current)
    } catch (error) {
      logger('error', `onRotate: ${error}`)
    }
  }

  const exchange = shareWork(async (context: TokenContext): Promise<AccessToken> => {
    const token = await requestToken(context, {
      grant_type: 'refresh_token',
      refresh_token: current,
      client_id: clientId,
      client_secret: clientSecret,
      scope,
    })
    if (token.refreshToken && token.refreshToken !== current) {
      current = token.refreshToken
      // Nobody waits for the storage, or for a logger that throws.
      tellOfRotation(context).catch(() => {})
    }
    return { value: token.value, expiresAt: token.expiresAt }
  }, patience)

  return { getToken: exchange }
}
