import { HaloApiError } from '@halopsa/core'
import type { Tenant } from '@halopsa/tenant-access/connection/tenant'
import { plainLine } from '@halopsa/tenant-access/plain-text'
import { findProfile, loginWords, type Profile } from '@halopsa/tenant-access/profiles/profile'
import { readConfiguration } from '@halopsa/tenant-access/profiles/profile-file'
import { secretKeys } from '@halopsa/tenant-access/profiles/secret-keys'
import { openSecretStore } from '@halopsa/tenant-access/profiles/secrets'
import { scopeOfToken } from '@halopsa/tenant-access/profiles/token-scope'
import { readSlot } from '@halopsa/tenant-access/profiles/token-slot'
import type { Context } from '../context.ts'

/** The agent for whom calls are made. */
export interface SignedInAgent {
  id?: number | undefined
  name?: string | undefined
  email?: string | undefined
  /** Names of the roles; `undefined` when the server does not say. */
  roles?: string[] | undefined
}

/** Who is signed in, where and how. What is `undefined` cannot be known. */
export interface Identity {
  agent: SignedInAgent | undefined
  /** Status with which the API refused to tell the agent. */
  refusal?: number
  /** Scopes that were granted. */
  scopes: string[] | undefined
  companyUrl: string
  /** Name of the tenant on a shared instance. */
  tenant: string | undefined
  profile: string
  signedInBy: string
}

/** Finds out who is signed in. */
export async function whoAmI(context: Context): Promise<Identity> {
  const tenant = await context.connect()
  const profile = await profileOf(context, tenant)
  // Credentials that do not work any more are the first thing to tell.
  const scope = await grantedScope(context, tenant, profile)
  return {
    ...(await readAgent(context, tenant)),
    scopes: scope?.split(/[\s,]+/).map(plainLine),
    companyUrl: tenant.companyUrl,
    tenant: profile?.tenant ?? (tenant.profile === 'environment' ? context.env.HALO_API_TENANT : undefined),
    profile: tenant.profile,
    signedInBy: signedInBy(tenant, profile),
  }
}

/** The stored profile; `undefined` for the demo and the variables. */
async function profileOf({ env, globals }: Context, { profile }: Tenant): Promise<Profile | undefined> {
  if (globals.demo || profile === 'environment') return undefined
  return findProfile(await readConfiguration(env), profile)
}

function signedInBy({ profile: name }: Tenant, profile: Profile | undefined): string {
  if (profile) return loginWords[profile.login]
  return name === 'environment' ? `${loginWords['client-credentials']} of the variables HALO_API_…` : 'demo in memory'
}

/** What the authorisation server says of a new token, or what the token of a person says of itself. */
async function grantedScope(
  { env, signal, streams }: Context,
  tenant: Tenant,
  profile: Profile | undefined,
): Promise<string | undefined> {
  if (profile?.login !== 'person') return (await tenant.askForToken?.(signal))?.scope
  const secrets = openSecretStore({ env, warn: (line) => streams.errors.write(`halo: ${line}\n`) })
  const { accessToken } = Object(await readSlot(secrets, secretKeys(tenant.profile).login))
  return typeof accessToken === 'string' ? scopeOfToken(accessToken) : undefined
}

async function readAgent(
  { signal }: Context,
  { halo }: Tenant,
): Promise<{ agent: SignedInAgent | undefined; refusal?: number }> {
  try {
    return { agent: toAgent(Object(await halo.request({ method: 'get', path: '/Agent/me' }, { signal }))) }
  } catch (error) {
    if (!(error instanceof HaloApiError) || ![401, 403, 404].includes(error.status ?? 0)) throw error
    return { agent: undefined, refusal: error.status }
  }
}

function toAgent({ id, name, email, roles, role_list: roleList }: Record<string, unknown>): SignedInAgent {
  return {
    id: typeof id === 'number' ? id : undefined,
    name: toText(name),
    email: toText(email),
    roles: Array.isArray(roles)
      ? roles.flatMap((role) => toText(Object(role).name) ?? [])
      : toText(roleList)?.split(/, */),
  }
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? plainLine(value) : undefined
}
