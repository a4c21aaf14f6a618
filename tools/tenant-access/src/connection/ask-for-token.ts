import { HaloClient, type HaloClientOptions, type TokenSource } from '@halopsa/core'
import type { TokenGrant } from './tenant.ts'

/**
 * Asks for a token by the client credentials of these options, and keeps what was granted rather than the token.
 *
 * @param signal ends the request.
 * @returns `undefined` where the options have another source of tokens: a login of a person cannot be repeated.
 * @throws `HaloAuthError` when the authorisation server refuses; `HaloConnectionError` and `HaloTimeoutError`.
 */
export async function askForToken(options: HaloClientOptions, signal: AbortSignal): Promise<TokenGrant | undefined> {
  const { auth, clientId = '', clientSecret = '', scope = 'all' } = options
  if (auth !== undefined) return undefined
  const credentials = { client_id: clientId, client_secret: clientSecret }
  let grant: TokenGrant | undefined
  const source: TokenSource = {
    async getToken({ request, tokenUrl }) {
      const body = new URLSearchParams({ grant_type: 'client_credentials', ...credentials, scope })
      const response = Object(await request(await tokenUrl(), { method: 'post', body }, 'json'))
      grant = { scope: response.scope, askedScope: scope, seconds: response.expires_in }
      return { value: response.access_token }
    },
  }
  // The client asks its source when there is a call to make; this one changes nothing.
  await new HaloClient({ ...options, auth: source }).request({ method: 'get', path: '/AuthInfo' }, { signal })
  return grant
}
