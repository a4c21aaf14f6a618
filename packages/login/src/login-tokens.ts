import { getValidatedIdTokenClaims, type IDToken, type TokenEndpointResponse } from 'oauth4webapi'

/** A token is renewed this long before it ends, or after nine tenths of its lifetime where that is later. */
const renewalMargin = 60_000

/** What a login gave. Times in milliseconds since the epoch. */
export interface LoginTokens {
  accessToken: string
  /** When to get the next token. Left out: when the API refuses this one. */
  renewAt?: number
  /** When the access token ends. */
  endsAt?: number
  refreshToken?: string
  idToken?: string
  user?: IDToken
}

/**
 * Reads a response of the token endpoint.
 *
 * @param old tokens that it renews; what the response leaves out stays as it was.
 * @throws Error when the renewed token belongs to another person.
 */
export function toLoginTokens(response: TokenEndpointResponse, old?: LoginTokens): LoginTokens {
  const user = getValidatedIdTokenClaims(response) ?? old?.user
  if (old?.user && user?.sub !== old.user.sub) throw new Error('The renewed token belongs to another person')
  const refreshToken = response.refresh_token ?? old?.refreshToken
  const lifetime = response.expires_in && response.expires_in * 1000
  const endsAt = lifetime && Date.now() + lifetime
  return {
    accessToken: response.access_token,
    renewAt: endsAt && refreshToken ? endsAt - Math.min(renewalMargin, lifetime / 10) : endsAt,
    endsAt,
    refreshToken,
    idToken: response.id_token ?? old?.idToken,
    user,
  }
}

/** Whether the access token can be used without a renewal: it does not end soon, and the API has not refused it. */
export function isFresh({ accessToken, renewAt }: LoginTokens, refused: string | undefined): boolean {
  return accessToken !== refused && !isOver(renewAt)
}

/** Whether the access token can be used at all. */
export function isUsable({ accessToken, endsAt }: LoginTokens, refused: string | undefined): boolean {
  return accessToken !== refused && !isOver(endsAt)
}

/** Whether a value from a store is what {@link toLoginTokens} returned. Others may have written into the store. */
export function isLoginTokens(value: unknown): value is LoginTokens {
  const { accessToken } = Object(value)
  return typeof accessToken === 'string' && accessToken !== ''
}

function isOver(time: number | undefined): boolean {
  return time !== undefined && Date.now() >= time
}
