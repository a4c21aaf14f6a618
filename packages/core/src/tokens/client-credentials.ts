import { assertOptionTypes } from '../options/assert-option-types.ts'
import { requestToken } from './request-token.ts'
import type { TokenSource } from './token-source.ts'

/** Whether the console has the warning that a browser, a page or a worker of one, cannot keep a secret. */
let isWarned = false

/** Credentials of a HaloPSA application with the authentication method "Client ID and Secret". */
export interface ClientCredentials {
  clientId?: string | undefined
  clientSecret?: string | undefined
  /** Scope that the application grants. Default `'all'`. */
  scope?: string | undefined
}

/**
 * Tokens by the client credentials grant (RFC 6749, section 4.4): what a client with id and secret uses by default.
 *
 * Says once, on the console, that a browser cannot keep the secret.
 *
 * @throws TypeError when id or secret is missing.
 */
export function clientCredentials({ clientId, clientSecret, scope = 'all' }: ClientCredentials): TokenSource {
  assertOptionTypes('string', { clientId, clientSecret, scope })
  const { document, importScripts, WebSocketPair } = globalThis as Record<string, unknown>
  // workerd, which alone has WebSocketPair, is a server with the globals of a browser's worker.
  if (!isWarned && (document || importScripts) && !WebSocketPair) {
    isWarned = true
    console.warn('clientSecret in browser: use @halopsa/login')
  }
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
