import { HaloClient, type HaloClientOptions } from '@halopsa/core'

/**
 * The address of a tenant as the client has it: without `/api` and slashes at its end. `https://` may be left out.
 *
 * @throws TypeError that names `companyUrl` or `authUrl` when it is malformed, and does not quote it: a password may be in
 * it.
 */
export function serverAddress({ companyUrl, authUrl }: Pick<HaloClientOptions, 'companyUrl' | 'authUrl'>): string {
  return new HaloClient({ companyUrl: withScheme(companyUrl.trim()), authUrl, auth: 'none' }).apiUrl.replace(
    /\/api$/,
    '',
  )
}

function withScheme(address: string): string {
  return address === '' || /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`
}
