import { CommandError } from '@halopsa/command'
import { HaloClient, type HaloClientOptions } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import type { Context, Tenant } from '../context.ts'
import { demoReports } from './demo-reports.ts'

/** Connects to the tenant that the options and the variables name. Nothing is sent yet. */
export async function connect({ env, globals, streams }: Context): Promise<Tenant> {
  const shared: Partial<HaloClientOptions> = {
    limiter: new WindowLimiter(),
    retry: true,
    ...(globals.timeout !== undefined && { timeout: globals.timeout * 1000 }),
    debug: globals.debug ?? false,
    // The errors that end a command are printed by it, once.
    logger: (_, line) => {
      if (globals.debug) streams.errors.write(`${line}\n`)
    },
  }
  if (globals.demo) return connectToDouble(shared)
  const { resolveConnection } = await import('../profiles/resolve-connection.ts')
  const { profile, companyUrl, options } = await resolveConnection(env, globals.profile, (line) =>
    streams.errors.write(`halo: ${line}\n`),
  )
  return createTenant(profile, { ...shared, ...options, companyUrl })
}

function createTenant(profile: string, options: HaloClientOptions): Tenant {
  return {
    profile,
    companyUrl: options.companyUrl,
    halo: new HaloClient(options),
    ...(options.fetch && { fetch: options.fetch }),
    async askForToken(signal) {
      const { askForToken } = await import('../doctor/ask-for-token.ts')
      return askForToken(options, signal)
    },
  }
}

/** A tenant in the memory of this process. */
async function connectToDouble(shared: Partial<HaloClientOptions>): Promise<Tenant> {
  const { createHaloDouble } = await loadDouble()
  const companyUrl = 'https://demo.halopsa.com'
  const { clientId, clientSecret, handle, state } = createHaloDouble({ baseUrl: companyUrl })
  state.report(demoReports(state))
  return createTenant('demo', { ...shared, companyUrl, clientId, clientSecret, fetch: handle })
}

async function loadDouble() {
  try {
    return await import('@halopsa/msw/double')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new CommandError('The demo needs @halopsa/msw beside @halopsa/cli: npm install @halopsa/msw', {
      cause: error,
    })
  }
}
