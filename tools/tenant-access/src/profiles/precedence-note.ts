/** Says which variable comes before a profile that was just made or chosen; `undefined` when none does. */
export function precedenceNote(env: NodeJS.ProcessEnv, name: string): string | undefined {
  if (env.HALO_API_URL) return `HALO_API_URL is set and comes first; --profile ${name} uses the profile all the same`
  if (env.HALO_PROFILE && env.HALO_PROFILE !== name) {
    return `HALO_PROFILE is ${env.HALO_PROFILE} and comes first; --profile ${name} uses the profile all the same`
  }
  return undefined
}
