import type { HaloClientOptions } from '../client/halo-client-options.ts'
import { serverUrl } from '../client/server-url.ts'
import type { Call } from '../client/transport.ts'

/**
 * URL of the token endpoint: of the authorisation server that the options name, or that the API's `authinfo` does.
 *
 * @throws TypeError when `authUrl` is malformed.
 */
export function tokenEndpoint(
  companyUrl: string,
  { authUrl = `${companyUrl}/auth`, tenant, allowHttp }: HaloClientOptions,
  request: Call,
): () => Promise<string> {
  let server = authUrl !== 'discover' && serverUrl('authUrl', authUrl, allowHttp)
  return async () => {
    if (!server) {
      const { auth_url, tenant_id } = Object(await request(`${companyUrl}/api/authinfo`, { method: 'get' }, 'json'))
      server = serverUrl('auth_url', auth_url, allowHttp)
      tenant ??= tenant_id
    }
    const url = server.replace(/(\/token)?$/, '/token')
    return tenant ? `${url}?${new URLSearchParams({ tenant })}` : url
  }
}
