import { HaloApiError } from '../errors/halo-api-error.ts'
import { HaloAuthError } from '../errors/halo-auth-error.ts'
import type { AccessToken, TokenContext } from './token-source.ts'

/** What a token endpoint gave: RFC 6749, section 5.1. */
export interface TokenAnswer extends AccessToken {
  refreshToken?: string
}

/**
 * Asks the token endpoint, as RFC 6749, sections 4 and 6 say.
 *
 * @throws {@link HaloAuthError} when the endpoint refuses or its answer holds no token; `HaloConnectionError` and
 * `HaloTimeoutError` when it cannot be reached.
 */
export async function requestToken(
  context: TokenContext,
  parameters: Record<string, string | undefined>,
): Promise<TokenAnswer> {
  const url = await context.tokenUrl()
  const body = new URLSearchParams(Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1]))
  // A redirect would carry the secret along.
  const answer = await context.ky
    .post(new URL(url), { body, redirect: 'manual' })
    .json<Record<string, unknown>>()
    .catch((error: unknown) => {
      // The text of a SyntaxError may show a piece of the token.
      throw error instanceof SyntaxError ? noToken(url) : error instanceof HaloApiError ? toAuthError(error) : error
    })
  const { access_token: value, expires_in: seconds, refresh_token: refreshToken } = answer ?? {}
  if (typeof value !== 'string' || !value) throw noToken(url)
  const token: TokenAnswer = { value }
  if (Number(seconds) > 0) token.expiresAt = Date.now() + Number(seconds) * 1000
  if (typeof refreshToken === 'string') token.refreshToken = refreshToken
  return token
}

function noToken(url: string): HaloAuthError {
  return new HaloAuthError('No access_token in the token answer', { url: url.split('?')[0] })
}

function toAuthError(error: HaloApiError): HaloAuthError {
  const { status, data, message, method, url } = error
  const hint =
    status === 500 && /^\s*</.test(String(data))
      ? ' (is the "Agent to log in as" of the HaloPSA application missing or disabled?)'
      : ''
  const code = Object(data).error
  return new HaloAuthError(message + hint, { status, data, error: code, method, url })
}
