import { CommandError, UsageError } from '@halopsa/command'

/** How a profile gets its tokens: by client ID and secret, or by the login of a person in a browser. */
export type LoginKind = 'client-credentials' | 'person'

/** The ways to sign in, in words. */
export const loginWords: Readonly<Record<LoginKind, string>> = {
  'client-credentials': 'client ID and secret',
  person: 'person in the browser',
}

/** A tenant and the way to sign in to it. Holds no secret. */
export interface Profile {
  /** Address without `/api`. */
  companyUrl: string
  clientId: string
  /** Scopes to ask for, separated by spaces. */
  scope?: string
  /** Tenant name that hosted multi-tenant instances want. */
  tenant?: string
  /** Authorisation server, where it is not at `<companyUrl>/auth`. */
  authUrl?: string
  login: LoginKind
}

/** What the configuration file holds. */
export interface Configuration {
  /** Name of the profile that is used where none is named. */
  default?: string
  profiles: Readonly<Record<string, Profile>>
}

/** Names that stand for a tenant without a profile. */
const reservedNames = ['environment', 'demo']

/**
 * Checks the name of a new profile, which becomes a part of file names.
 *
 * @throws UsageError.
 */
export function checkProfileName(name: string): void {
  if (!isProfileName(name)) {
    throw new UsageError(`A profile has a name of letters, digits, ".", "-" and "_", not ${JSON.stringify(name)}`)
  }
  if (reservedNames.includes(name)) throw new UsageError(`The name ${name} stands for a tenant without a profile`)
}

function isProfileName(name: string): boolean {
  return /^[a-z\d][\w.-]{0,63}$/i.test(name)
}

/** The profile of a name; `undefined` when there is none. */
export function findProfile({ profiles }: Configuration, name: string): Profile | undefined {
  return Object.hasOwn(profiles, name) ? profiles[name] : undefined
}

/** The configuration without a profile. It is not the default any more, either. */
export function withoutProfile(configuration: Configuration, name: string): Configuration {
  const { default: defaultName, profiles, ...rest } = configuration
  const { [name]: _, ...others } = profiles
  return { ...rest, ...(defaultName !== name && { default: defaultName }), profiles: others }
}

/**
 * Reads the text of a configuration file. What a newer version has written beside the known settings is kept.
 *
 * @throws CommandError that names the file and what is wrong in it.
 */
export function parseConfiguration(text: string, file: string): Configuration {
  const value = parseJson(text, file)
  const fault = findFault(value)
  if (fault) throw new CommandError(`${file} is no configuration of halo: ${fault}`)
  return value as Configuration
}

function parseJson(text: string, file: string): unknown {
  try {
    // Some editors of Windows write a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CommandError(`${file} is not JSON: ${(error as Error).message}`, { cause: error })
  }
}

/** The first thing that is not as it should be. */
function findFault(value: unknown): string | undefined {
  if (!isObject(value)) return 'it holds no object'
  if (!isObject(value.profiles)) return '"profiles" must be an object'
  if (!isOptionalText(value.default)) return '"default" must be the name of a profile'
  const faults = Object.entries(value.profiles).map(([name, profile]) => findFaultOfProfile(name, profile))
  return faults.find((fault) => fault !== undefined)
}

function findFaultOfProfile(name: string, profile: unknown): string | undefined {
  if (!isProfileName(name)) return `${JSON.stringify(name)} cannot be the name of a profile`
  if (!isObject(profile)) return `profiles.${name} must be an object`
  for (const key of ['companyUrl', 'clientId']) {
    if (typeof profile[key] !== 'string' || profile[key] === '') return `profiles.${name}.${key} must be a text`
  }
  for (const key of ['scope', 'tenant', 'authUrl']) {
    if (!isOptionalText(profile[key])) return `profiles.${name}.${key} must be a text`
  }
  for (const key of ['scope', 'authUrl']) {
    if (profile[key] === '') return `profiles.${name}.${key} is empty: leave it out`
  }
  if (profile.login === 'client-credentials' || profile.login === 'person') return undefined
  return `profiles.${name}.login must be "client-credentials" or "person"`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}
