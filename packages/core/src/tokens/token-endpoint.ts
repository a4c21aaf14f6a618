import type { HaloClientOptions } from '../client/halo-client-options.ts'
import { serverUrl } from '../options/server-url.ts'
import type { Call } from '../request/call.ts'
import { requestUrl } from '../request/request-url.ts'

/**
 * URL of the token endpoint: of the authorisation server that the options name, or that the API's `authinfo` does.
 * A query of `authUrl` stays, as RFC 6749, section 3.2, wants it.
 *
 * @throws TypeError when `authUrl` is malformed.
 */
export function tokenEndpoint(
  companyUrl: string,
  { authUrl = `${companyUrl}/auth`, tenant, allowHttp }: HaloClientOptions,
  request: Call,
): () => Promise<string> {
  let url = authUrl === 'discover' ? undefined : toTokenUrl('authUrl', authUrl)

  function toTokenUrl(option: string, address: string, tenantId = tenant): string {
    const [server, query = ''] = String(address ?? '').split(/\?(.*)/s)
    const base = serverUrl(option, server, allowHttp).replace(/\/token$/, '')
    return requestUrl(base, `token?${query}`, /(^|&)tenant=/.test(query) ? {} : { tenant: tenantId || undefined })
  }

  return async () => {
    if (!url) {
      const { auth_url, tenant_id } = Object(await request(`${companyUrl}/api/authinfo`, { method: 'get' }, 'json'))
      url = toTokenUrl('auth_url', auth_url || 'none', tenant ?? tenant_id)
    }
    return url
  }
}
