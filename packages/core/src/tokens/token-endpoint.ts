import type { KyInstance } from 'ky'
import type { HaloClientOptions } from '../client/halo-client-options.ts'
import { serverUrl } from '../client/server-url.ts'

/**
 * URL of the token endpoint: of the authorisation server that the options name, or that the API's `authinfo` does.
 *
 * @throws TypeError when `authUrl` is malformed.
 */
export function tokenEndpoint(
  companyUrl: string,
  { authUrl = `${companyUrl}/auth`, tenant, allowHttp }: HaloClientOptions,
  ky: KyInstance,
): () => Promise<URL> {
  let server = authUrl === 'discover' ? undefined : serverUrl('authUrl', authUrl, allowHttp)
  return async () => {
    if (!server) {
      const { auth_url, tenant_id } = Object(await ky('authinfo').json())
      server = serverUrl('auth_url', auth_url, allowHttp)
      tenant ??= tenant_id
    }
    const url = new URL(server.replace(/(\/token)?$/, '/token'))
    if (tenant) url.searchParams.set('tenant', tenant)
    return url
  }
}
