import type { SecretStore } from './secrets.ts'

/** Names under which the secrets of a profile are kept. */
export interface SecretKeys {
  /** The client secret. */
  clientSecret: string
  /** The access token of the last run. */
  token: string
  /** The tokens of a person. */
  login: string
}

export function secretKeys(profile: string): SecretKeys {
  return { clientSecret: `${profile}/client-secret`, token: `${profile}/token`, login: `${profile}/login` }
}

/** Deletes all secrets of a profile. */
export async function forgetSecrets(secrets: SecretStore, profile: string): Promise<void> {
  for (const key of Object.values(secretKeys(profile))) await secrets.delete(key)
}
