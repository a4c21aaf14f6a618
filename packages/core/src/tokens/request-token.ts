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
 * @returns the answer; without a token in it, `value` is `undefined`, for which the client throws a `HaloAuthError`.
 * @throws `HaloAuthError` when the endpoint refuses or answers with no JSON; `HaloConnectionError` and
 * `HaloTimeoutError` when it cannot be reached.
 */
export async function requestToken({ request, tokenUrl }: TokenContext, parameters: object): Promise<TokenAnswer> {
  const body = appendValues(new URLSearchParams(), parameters)
  const {
    access_token: value,
    expires_in: seconds,
    refresh_token: refreshToken,
    // A redirect would carry the secret along.
  } = Object(await request(await tokenUrl(), { method: 'post', body, redirect: 'manual' }, 'json'))
  return { value, expiresAt: seconds > 0 ? Date.now() + seconds * 1000 : undefined, refreshToken }
}
