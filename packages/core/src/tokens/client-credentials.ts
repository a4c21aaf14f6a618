import { requestToken } from './request-token.ts'
import type { TokenSource } from './token-source.ts'

/** Credentials of a HaloPSA application with the authentication method "Client ID and Secret". */
export interface ClientCredentials {
  clientId?: string
  clientSecret?: string
  /** Scope that the application grants. Default `'all'`. */
  scope?: string
}

/**
 * Tokens by the client credentials grant (RFC 6749, section 4.4): what a client with id and secret uses by default.
 *
 * @throws TypeError when id or secret is missing.
 */
export function clientCredentials({ clientId, clientSecret, scope = 'all' }: ClientCredentials): TokenSource {
  if (!clientId || !clientSecret) throw new TypeError(`${clientId ? 'clientSecret' : 'clientId'} is missing`)
  return {
    cacheKey: `${clientId}:${scope}`,
    getToken: (context) =>
      requestToken(context, {
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope,
      }),
  }
}
