import { HaloAuthError } from '../errors/halo-auth-error.ts'
import { appendValues } from '../request/append-values.ts'
import type { AccessToken, TokenContext } from './token-source.ts'

/** What a token endpoint gave: RFC 6749, section 5.1. */
export interface TokenAnswer extends AccessToken {
  refreshToken?: string | undefined
}

/**
 * Asks the token endpoint, as RFC 6749, sections 4 and 6 say.
 *
 * @param parameters of the request; what is `undefined` is left out.
 * @throws `HaloAuthError` when the endpoint refuses, redirects, or responds without a token; `HaloConnectionError` and
 * `HaloTimeoutError` when it cannot be reached.
 */
export async function requestToken({ request, tokenUrl }: TokenContext, parameters: object): Promise<TokenAnswer> {
  const url = await tokenUrl()
  const body = appendValues(new URLSearchParams(), parameters)
  const response = Object(await request(url, { method: 'post', body }, 'json'))
  const { access_token: value, expires_in: seconds, refresh_token: refreshToken } = response
  if (!value) {
    throw new HaloAuthError('The token endpoint responded without an access_token', { url: url.split('?')[0] })
  }
  return { value, expiresAt: seconds > 0 ? Date.now() + seconds * 1000 : undefined, refreshToken }
}
