import { readBody } from '../client/read-body.ts'
import { HaloAuthError } from '../errors/halo-auth-error.ts'
import { appendValues } from '../request/append-values.ts'
import type { AccessToken, TokenContext } from './token-source.ts'

/** What a token endpoint gave: RFC 6749, section 5.1. */
export interface TokenAnswer extends AccessToken {
  refreshToken?: string
}

/**
 * Asks the token endpoint, as RFC 6749, sections 4 and 6 say.
 *
 * @param parameters of the request; what is `undefined` is left out.
 * @throws `HaloAuthError` when the endpoint refuses or its answer holds no token; `HaloConnectionError` and
 * `HaloTimeoutError` when it cannot be reached.
 */
export async function requestToken({ ky, tokenUrl }: TokenContext, parameters: object): Promise<TokenAnswer> {
  const body = appendValues(new URLSearchParams(), parameters)
  // A redirect would carry the secret along.
  const answer = ky.post(await tokenUrl(), { body, redirect: 'manual' })
  const {
    access_token: value,
    expires_in: seconds,
    refresh_token: refreshToken,
  } = Object(await readBody(answer, 'json'))
  if (!value) throw new HaloAuthError('No access_token in the answer')
  return { value, expiresAt: seconds > 0 ? Date.now() + seconds * 1000 : undefined, refreshToken }
}
