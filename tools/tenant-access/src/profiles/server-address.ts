import { HaloClient, type HaloClientOptions } from '@halopsa/core'

/**
 * The address of a tenant as the client has it: without `/api` and slashes at its end.
 *
 * @throws TypeError that names `companyUrl` or `authUrl` when it is malformed, and does not quote it: a password may be in
 * it.
 */
export function serverAddress({ companyUrl, authUrl }: Pick<HaloClientOptions, 'companyUrl' | 'authUrl'>): string {
  return new HaloClient({ companyUrl, authUrl, auth: 'none' }).apiUrl.replace(/\/api$/, '')
}
