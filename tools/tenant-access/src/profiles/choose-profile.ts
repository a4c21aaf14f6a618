import { CommandError } from '@halopsa/command'
import { exitCodes } from '../exit-codes.ts'
import { type Configuration, findProfile, type Profile } from './profile.ts'

/** A profile with its name. */
export interface NamedProfile {
  name: string
  profile: Profile
}

/**
 * The profile of a name, else that of `HALO_PROFILE`, else the default, else the only one.
 *
 * @throws CommandError with exit code 3 when there is none, with what to do; with the profiles there are for a wrong name.
 */
export function chooseProfile(configuration: Configuration, env: NodeJS.ProcessEnv, name?: string): NamedProfile {
  const names = Object.keys(configuration.profiles)
  const only = names.length === 1 ? names[0] : undefined
  const wanted = name ?? (env.HALO_PROFILE || configuration.default) ?? only
  if (wanted === undefined) throw notSignedIn(names)
  return { name: wanted, profile: requireProfile(configuration, wanted) }
}

/**
 * The profile of a name.
 *
 * @throws CommandError with exit code 3 that names the profiles there are.
 */
export function requireProfile(configuration: Configuration, name: string): Profile {
  const profile = findProfile(configuration, name)
  if (profile) return profile
  const names = Object.keys(configuration.profiles)
  const hint = names.length > 0 ? `there are ${names.join(', ')}` : 'there are none; halo login makes one'
  throw new CommandError(`There is no profile ${JSON.stringify(name)}; ${hint}`, { exitCode: exitCodes.notSignedIn })
}

function notSignedIn(names: readonly string[]): CommandError {
  const message =
    names.length > 0
      ? `Several profiles and no default: ${names.join(', ')}; --profile names one, halo profile use makes it the default`
      : 'Not signed in: run halo login, or set HALO_API_URL, HALO_API_CLIENT_ID and HALO_API_CLIENT_SECRET, or try --demo'
  return new CommandError(message, { exitCode: exitCodes.notSignedIn })
}
