import { CommandError } from '@halopsa/command'
import { HaloClient, type HaloClientOptions } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { announceWaits } from './announce-waits.ts'
import { bringUpToDate } from './demo-records.ts'
import { demoReports } from './demo-reports.ts'
import type { Tenant } from './tenant.ts'

/** Which tenant a program calls, and how. */
export interface ConnectOptions {
  env: NodeJS.ProcessEnv
  /** A tenant in the memory of this process, in place of any other. */
  demo?: boolean | undefined
  /** Name of a profile. Default: the variables `HALO_API_…`, else the profile of `HALO_PROFILE`, the default or the only one. */
  profile?: string | undefined
  /** Time for each request, in seconds; 0: no limit. Default 20. */
  timeout?: number | undefined
  /** The longest that a call waits while HaloPSA refuses calls, in milliseconds. Default: ten minutes. */
  maxWait?: number | undefined
  /** Log lines of requests go to {@link log} too, beside warnings. */
  debug?: boolean | undefined
  /** Gets lines for a person. */
  log(line: string): void
}

/**
 * Connects to a tenant. Nothing is sent yet.
 *
 * @throws CommandError with exit code 3 when there is no tenant, or nobody is signed in to it.
 */
export async function connect(connection: ConnectOptions): Promise<Tenant> {
  const { env, demo, profile, timeout, maxWait, debug = false, log } = connection
  const shared: Partial<HaloClientOptions> = {
    limiter: announceWaits(new WindowLimiter({ maxWait }), log),
    retry: true,
    ...(timeout !== undefined && { timeout: timeout * 1000 }),
    debug,
    // The error that ends a program is printed by it, once.
    logger: (_, line) => {
      if (debug) log(line)
    },
  }
  if (demo) return connectToDouble(shared)
  const { resolveConnection } = await import('../profiles/resolve-connection.ts')
  const { companyUrl, options, profile: name } = await resolveConnection(env, profile, log)
  return createTenant(name, { ...shared, ...options, companyUrl })
}

function createTenant(profile: string, options: HaloClientOptions): Tenant {
  return {
    profile,
    companyUrl: options.companyUrl,
    halo: new HaloClient(options),
    ...(options.fetch && { fetch: options.fetch }),
    async askForToken(signal) {
      const { askForToken } = await import('./ask-for-token.ts')
      return askForToken(options, signal)
    },
  }
}

/** A tenant in the memory of this process. */
async function connectToDouble(shared: Partial<HaloClientOptions>): Promise<Tenant> {
  const { createHaloDouble } = await loadDouble()
  const companyUrl = 'https://demo.halopsa.com'
  const { clientId, clientSecret, handle, state } = createHaloDouble({ baseUrl: companyUrl })
  bringUpToDate(state)
  state.report(demoReports(state))
  // The double has no budget that a limiter would have to keep.
  return createTenant('demo', { ...shared, limiter: undefined, companyUrl, clientId, clientSecret, fetch: handle })
}

async function loadDouble() {
  try {
    return await import('@halopsa/msw/double')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new CommandError('The demo needs @halopsa/msw, which is not installed: npm install @halopsa/msw', {
      cause: error,
    })
  }
}
