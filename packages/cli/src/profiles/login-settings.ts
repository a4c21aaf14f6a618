import { UsageError } from '@halopsa/command'
import type { NamedProfile } from '@halopsa/tenant-access/profiles/choose-profile'
import {
  type Configuration,
  checkProfileName,
  findProfile,
  type Profile,
} from '@halopsa/tenant-access/profiles/profile'
import { serverAddress } from '@halopsa/tenant-access/profiles/server-address'
import type { Context } from '../context.ts'
import { readText } from '../files/read-text.ts'
import { ask, askHidden } from './prompt.ts'

/** What the command line of `halo login` says. */
export interface LoginFlags {
  'client-id'?: string
  'client-secret'?: string
  'client-secret-stdin'?: boolean
  scope?: string
  tenant?: string
  'auth-url'?: string
  person?: boolean
  name?: string
  profile?: string
  port?: number
  browser?: boolean
}

/**
 * Makes the profile to sign in to: of the command line, else of the profile that is there, else of the variables, else of
 * what a person says at the terminal.
 *
 * @throws UsageError when something is missing and nobody can be asked, or malformed.
 */
export async function readProfile(
  { env, streams }: Context,
  { url, flags, configuration }: { url: string | undefined; flags: LoginFlags; configuration: Configuration },
): Promise<NamedProfile> {
  if (flags.name !== undefined && flags.profile !== undefined) {
    throw new UsageError('--name makes a new profile, and --profile names one that is there: give one of the two')
  }
  if (flags.scope?.trim() === '') throw new UsageError('--scope is empty: leave it out for all scopes')
  const named = flags.name ?? flags.profile
  const namedProfile = named === undefined ? undefined : findProfile(configuration, named)
  const address = url ?? namedProfile?.companyUrl ?? (env.HALO_API_URL || undefined)
  const companyUrl = toCompanyUrl(
    address ?? (await ask(streams, { text: 'Address of HaloPSA', instead: 'halo login URL' })),
  )
  const name = named ?? nameOf(companyUrl)
  checkProfileName(name)
  const known = knownProfile(configuration, { name, companyUrl, isNamed: named !== undefined })
  const login = (flags.person ?? known?.login === 'person') ? 'person' : 'client-credentials'
  // Applications of the two kinds differ.
  const before = known?.login === login ? known : undefined
  const variables = isOfVariables(env, companyUrl) ? env : {}
  const clientId =
    flags['client-id']?.trim() ??
    before?.clientId ??
    (variables.HALO_API_CLIENT_ID || (await ask(streams, { text: 'Client ID', instead: '--client-id' })))
  if (clientId === '') throw new UsageError('The client ID is empty')
  const settings = {
    scope: flags.scope ?? before?.scope ?? (variables.HALO_API_SCOPE || undefined),
    tenant: flags.tenant ?? known?.tenant ?? (variables.HALO_API_TENANT || undefined),
    authUrl: flags['auth-url'] ?? known?.authUrl,
  }
  const profile = { companyUrl, clientId, ...settings, login } as const
  checkAuthUrl(profile)
  assertFlagsOf(login, flags)
  return { name, profile }
}

/** @throws UsageError for options of the other way to sign in, which would do nothing. */
function assertFlagsOf(login: Profile['login'], flags: LoginFlags): void {
  const secrets = (['client-secret', 'client-secret-stdin'] as const).filter((name) => flags[name])
  if (secrets.length > 1) throw new UsageError(`--${secrets.join(' and --')} are two secrets: give one of the two`)
  if (login === 'person' && secrets.length > 0) {
    throw new UsageError(`--${secrets[0]} is for an application, and a person signs in without it`)
  }
  const other = (['port', 'browser'] as const).find((name) => flags[name] !== undefined)
  if (login !== 'person' && other) throw new UsageError(`--${other} is for the login page: add --person`)
}

/**
 * Reads the client secret: of the flag, of the standard input, of the variable where it belongs to this application, else
 * of a person at the terminal.
 *
 * @throws UsageError when there is none.
 */
export async function readClientSecret(
  { env, streams }: Context,
  flags: LoginFlags,
  { companyUrl, clientId }: Profile,
): Promise<string> {
  const secret =
    flags['client-secret'] ??
    (flags['client-secret-stdin'] ? undefined : secretOfVariable(env, { companyUrl, clientId }))
  if (secret !== undefined) return requireSecret(secret)
  if (flags['client-secret-stdin'] && !streams.input.isTTY) return requireSecret(await readText('-', streams))
  const instead = '--client-secret-stdin or HALO_API_CLIENT_SECRET'
  return requireSecret(await askHidden(streams, { text: 'Client secret', instead }))
}

/** The secret of the variable, where it belongs to this tenant and this application. */
function secretOfVariable(
  env: NodeJS.ProcessEnv,
  { companyUrl, clientId }: Pick<Profile, 'companyUrl' | 'clientId'>,
): string | undefined {
  const isOfApplication = !env.HALO_API_CLIENT_ID || env.HALO_API_CLIENT_ID === clientId
  return isOfApplication && isOfVariables(env, companyUrl) ? env.HALO_API_CLIENT_SECRET || undefined : undefined
}

function requireSecret(text: string): string {
  const secret = text.trim()
  if (secret === '') throw new UsageError('The client secret is empty')
  return secret
}

/** The profile of a name, if it is of the same tenant. */
function knownProfile(
  configuration: Configuration,
  { name, companyUrl, isNamed }: { name: string; companyUrl: string; isNamed: boolean },
): Profile | undefined {
  const known = findProfile(configuration, name)
  if (known?.companyUrl === companyUrl) return known
  if (known && !isNamed) {
    throw new UsageError(`The profile ${name} is of ${known.companyUrl}: give the new one another name with --name`)
  }
  return undefined
}

/** Address as the client has it. */
function toCompanyUrl(companyUrl: string): string {
  return checked(() => serverAddress({ companyUrl }), 'The address of HaloPSA')
}

/** Checks the address of the authorisation server. */
function checkAuthUrl({ companyUrl, authUrl, login }: Profile): void {
  if (authUrl === 'discover' && login === 'person') {
    throw new UsageError('The login page needs the address of its server: give it with --auth-url')
  }
  checked(() => serverAddress({ companyUrl, authUrl }), '--auth-url')
}

/** @param name of what is checked, for the message. It is not quoted: a password may be in it. */
function checked<Result>(check: () => Result, name: string): Result {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(`${name} must be like https://acme.halopsa.com, without user, query and fragment`)
  }
}

/** The first label of a host; all of a host that is an address. */
function nameOf(companyUrl: string): string {
  const { hostname } = new URL(companyUrl)
  return /^[\d.]+$/.test(hostname) ? hostname : (hostname.split('.')[0] ?? hostname)
}

/** Whether the variables `HALO_API_…` belong to a tenant. The secret of one tenant is not sent to another. */
function isOfVariables({ HALO_API_URL: url }: NodeJS.ProcessEnv, companyUrl: string): boolean {
  return !url || toCompanyUrl(url) === companyUrl
}
