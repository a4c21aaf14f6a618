import type { AuthorizationServer } from 'oauth4webapi'
import type { HaloLoginOptions } from './halo-login-options.ts'

/** What an ID token may be signed with: all that oauth4webapi knows, but no secret shared with the client. */
const signingAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'Ed25519']

/**
 * The authorisation server that the options mean.
 *
 * @throws TypeError when `companyUrl` or `authUrl` is malformed, or `http:` to another machine without `allowHttp`.
 */
export function authorizationServer(options: HaloLoginOptions): AuthorizationServer {
  const { companyUrl, authUrl, tenant, allowHttp, metadata } = options
  const server =
    authUrl === undefined
      ? `${parseServer('companyUrl', companyUrl, allowHttp).replace(/\/api$/i, '')}/auth`
      : parseServer('authUrl', authUrl, allowHttp)
  const query = tenant ? `?${new URLSearchParams({ tenant })}` : ''
  return {
    issuer: server,
    authorization_endpoint: `${server}/authorize${query}`,
    token_endpoint: `${server}/token${query}`,
    end_session_endpoint: `${server}/endsession${query}`,
    id_token_signing_alg_values_supported: signingAlgorithms,
    ...metadata,
  }
}

function parseServer(option: string, value: string, allowHttp = false): string {
  const { protocol, hostname, origin, pathname } = new URL(URL.canParse(value) ? value : 'none:')
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && (isLocal || allowHttp))) {
    throw new TypeError(`${option} must be an https: URL`)
  }
  return origin + pathname.replace(/\/+$/, '')
}
