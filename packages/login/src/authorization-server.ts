import type { AuthorizationServer } from 'oauth4webapi'
import type { HaloLoginOptions } from './halo-login-options.ts'
import { parseServerUrl } from './parse-server-url.ts'

/** Algorithms that may sign an ID token: all that oauth4webapi knows, without those that share a secret. */
const signingAlgorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'Ed25519']

/** An authorization server whose endpoints are known. */
export interface LoginServer extends AuthorizationServer {
  authorization_endpoint: string
  token_endpoint: string
  end_session_endpoint: string
}

/**
 * Describes the authorization server that the options name.
 *
 * The query of `authUrl` stays on each endpoint (RFC 6749, sections 3.1 and 3.2); `tenant` is added to it.
 *
 * @throws TypeError when `companyUrl`, `authUrl` or an endpoint in `metadata` is malformed, or is `http:` to another
 * machine without `allowHttp`.
 */
export function authorizationServer({
  companyUrl,
  authUrl,
  tenant,
  allowHttp,
  metadata,
}: HaloLoginOptions): LoginServer {
  const company = parseServerUrl('companyUrl', companyUrl, allowHttp)
  if (company.search) throw new TypeError('companyUrl must have no query: put the tenant into the option tenant')
  const auth = authUrl === undefined ? new URL(`${pathOf(company, /\/api$/i)}/auth`, company) : parseAuthUrl()
  const path = pathOf(auth, /\/token$/)

  function parseAuthUrl(): URL {
    return parseServerUrl('authUrl', authUrl, allowHttp)
  }

  function endpoint(option: keyof LoginServer, name: string): string {
    const described = metadata?.[option]
    if (described !== undefined) return parseServerUrl(`metadata.${option}`, described, allowHttp).href
    const url = new URL(`${path}/${name}${auth.search}`, auth)
    if (tenant) url.searchParams.set('tenant', tenant)
    return url.href
  }

  return {
    issuer: auth.origin + path,
    id_token_signing_alg_values_supported: signingAlgorithms,
    ...metadata,
    authorization_endpoint: endpoint('authorization_endpoint', 'authorize'),
    token_endpoint: endpoint('token_endpoint', 'token'),
    end_session_endpoint: endpoint('end_session_endpoint', 'endsession'),
  }
}

/** The path of a URL without trailing slashes and without an ending that people copy along with it. */
function pathOf({ pathname }: URL, ending: RegExp): string {
  return pathname.replace(/\/+$/, '').replace(ending, '')
}
