import { CommandError } from '@halopsa/command'
import type { HaloClientOptions } from '@halopsa/core'
import { exitCodes } from '../exit-codes.ts'
import { chooseProfile, type NamedProfile } from './choose-profile.ts'
import { personTokens } from './person-login.ts'
import { readConfiguration } from './profile-file.ts'
import { secretKeys } from './secret-keys.ts'
import { openSecretStore, type SecretStore } from './secrets.ts'
import { serverAddress } from './server-address.ts'
import { readSlot, tokenSlot } from './token-slot.ts'

/** What a client needs to call a tenant. */
export interface Connection {
  /** Name of the profile, or `environment` for the variables. */
  profile: string
  companyUrl: string
  options: HaloClientOptions
}

/**
 * Finds the tenant to call: of the profile that is named, else of the variables `HALO_API_…`, else of `HALO_PROFILE`, of
 * the default profile or of the only one. Nothing is sent.
 *
 * @param profileName of `--profile`.
 * @param warn gets a line about what was put in order. Default: writes it to the standard error.
 * @throws CommandError with exit code 3 when there is no tenant, or nobody is signed in to it.
 */
export async function resolveConnection(
  env: NodeJS.ProcessEnv,
  profileName: string | undefined,
  warn: (line: string) => void = (line) => process.stderr.write(`halo: ${line}\n`),
): Promise<Connection> {
  if (profileName === undefined && env.HALO_API_URL) return connectionOfVariables(env, env.HALO_API_URL)
  const chosen = chooseProfile(await readConfiguration(env), env, profileName)
  const companyUrl = checkedAddress(chosen.profile, `Profile ${chosen.name}`)
  const secrets = openSecretStore({ env, warn })
  const options =
    chosen.profile.login === 'person'
      ? await optionsOfPerson(env, chosen, secrets)
      : await optionsOfCredentials(chosen, secrets)
  return { profile: chosen.name, companyUrl, options }
}

/** The variables of the quickstart. Whoever keeps the secret in variables does not expect a token of it in a file. */
function connectionOfVariables(env: NodeJS.ProcessEnv, url: string): Connection {
  // Files of variables and `set` of Windows leave spaces and line breaks at an end.
  const [clientId, clientSecret] = [env.HALO_API_CLIENT_ID?.trim(), env.HALO_API_CLIENT_SECRET?.trim()]
  const missing = ['HALO_API_CLIENT_ID', 'HALO_API_CLIENT_SECRET'].filter((name) => !env[name]?.trim())
  if (missing.length > 0) throw notSignedIn(`HALO_API_URL is set, but not ${missing.join(' and ')}`)
  const { HALO_API_SCOPE: scope, HALO_API_TENANT: tenant } = env
  const companyUrl = addressOfVariable(url)
  const options = { companyUrl, clientId, clientSecret, ...(scope && { scope }), ...(tenant && { tenant }) }
  return { profile: 'environment', companyUrl, options }
}

async function optionsOfCredentials(
  { name, profile: { companyUrl, clientId, scope, tenant, authUrl } }: NamedProfile,
  secrets: SecretStore,
): Promise<HaloClientOptions> {
  const keys = secretKeys(name)
  const clientSecret = await secrets.get(keys.clientSecret)
  if (clientSecret === undefined)
    throw notSignedIn(`The client secret of profile ${name} is not stored; ${again(name)}`)
  return { companyUrl, clientId, clientSecret, scope, tenant, authUrl, tokenCache: tokenSlot(secrets, keys.token) }
}

async function optionsOfPerson(
  env: NodeJS.ProcessEnv,
  chosen: NamedProfile,
  secrets: SecretStore,
): Promise<HaloClientOptions> {
  const { login: key } = secretKeys(chosen.name)
  if ((await readSlot(secrets, key)) === undefined) {
    throw notSignedIn(`Nobody is signed in to profile ${chosen.name}; ${again(chosen.name)}`)
  }
  const { companyUrl, tenant, authUrl } = chosen.profile
  return { companyUrl, tenant, authUrl, auth: personTokens(env, chosen, tokenSlot(secrets, key)) }
}

/** The address of `HALO_API_URL`. Whoever sets it knows no option of a client, so the message names none. */
function addressOfVariable(companyUrl: string): string {
  try {
    return serverAddress({ companyUrl })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CommandError('HALO_API_URL must be like https://acme.halopsa.com, without user, query and fragment')
  }
}

/** @param place where a malformed address stands, for the message. */
function checkedAddress(addresses: Pick<HaloClientOptions, 'companyUrl' | 'authUrl'>, place: string): string {
  try {
    return serverAddress(addresses)
  } catch (error) {
    throw error instanceof TypeError ? new CommandError(`${place}: ${error.message}`) : error
  }
}

function again(profile: string): string {
  return `halo login --profile ${profile} signs in again`
}

function notSignedIn(message: string): CommandError {
  return new CommandError(message, { exitCode: exitCodes.notSignedIn })
}
