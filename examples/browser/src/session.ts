import { HaloClient } from '@halopsa/core'
import { HaloLogin } from '@halopsa/login'

const companyUrl = import.meta.env.VITE_HALO_URL
const home = location.origin + location.pathname

const login = new HaloLogin({ companyUrl, clientId: import.meta.env.VITE_HALO_CLIENT_ID, redirectUri: home })

/** Calls HaloPSA with the token of the person who is signed in. */
export const halo = new HaloClient({ companyUrl, auth: login })

/** After the return from the login page: completes the login, and takes its code out of the address bar. */
export async function completeLogin(): Promise<void> {
  if (!new URLSearchParams(location.search).has('state')) return
  const callback = location.href
  history.replaceState(null, '', home)
  const { returnTo } = await login.complete(callback)
  history.replaceState(null, '', home + (returnTo ?? ''))
}

export const isSignedIn = (): Promise<boolean> => login.isSignedIn()

/** Name of the person who is signed in; `undefined` when nobody is. */
export async function userName(): Promise<string | undefined> {
  const user = await login.user()
  return user && String(user.name ?? user.preferred_username ?? user.sub)
}

/** Goes to the login page, which leads back to the same view. */
export async function signIn(): Promise<void> {
  location.assign(await login.begin({ returnTo: location.hash }))
}

export async function signOut(): Promise<void> {
  location.assign(await login.logout({ returnTo: home }))
}
