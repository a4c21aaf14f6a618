import { join } from 'node:path'
import type { TokenSource } from '@halopsa/core'
import type { HaloLogin, LoginStore } from '@halopsa/login'
import type { NamedProfile } from './choose-profile.ts'
import { configFolder } from './config-folder.ts'
import { withFileLock } from './file-lock.ts'
import type { Profile } from './profile.ts'

/** How long a run uses a token before it looks for a newer one, in milliseconds. HaloLogin gives none that ends sooner. */
const tokenUse = 60_000

/**
 * Creates the login of a person.
 *
 * @param redirectUri address that the browser comes back to. Renewals do not need it.
 */
export async function createPersonLogin(
  { companyUrl, clientId, scope, tenant, authUrl }: Profile,
  store: LoginStore,
  redirectUri = 'http://127.0.0.1/callback',
): Promise<HaloLogin> {
  const { HaloLogin } = await import('@halopsa/login')
  const pendingStore = new Map<string, unknown>()
  return new HaloLogin({ companyUrl, clientId, scope, tenant, authUrl, redirectUri, store, pendingStore })
}

/** Runs a task while no other process reads or renews the tokens of a profile's person. */
export function whileTokensRest<Result>(
  env: NodeJS.ProcessEnv,
  profile: string,
  task: () => Promise<Result>,
): Promise<Result> {
  return withFileLock(join(configFolder(env), `${profile}.tokens`), task)
}

/**
 * The tokens of a person. A refresh token is good once: one process at a time looks at the tokens, and renews them where
 * they have ended; the next one finds those that are new. The locks of `@halopsa/login` reach no further than a process.
 */
export function personTokens(env: NodeJS.ProcessEnv, { name, profile }: NamedProfile, store: LoginStore): TokenSource {
  let login: Promise<HaloLogin> | undefined
  return {
    async getToken(context) {
      login ??= createPersonLogin(profile, store)
      const opened = await login
      const { value } = await whileTokensRest(env, name, () => opened.getToken(context))
      return { value, expiresAt: Date.now() + tokenUse }
    },
  }
}
