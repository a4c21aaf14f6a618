import type { Catalog } from '@halopsa/catalog'
import type { Interruption } from '@halopsa/command'
import type { Tenant } from '@halopsa/tenant-access/connection/tenant'
import type { GlobalFlags } from './command-line/global-flags.ts'
import type { Context, Streams } from './context.ts'

/** What a run of the command line gets from its process. */
export interface Surroundings {
  env: NodeJS.ProcessEnv
  streams: Streams
  interruption: Interruption
}

/**
 * Makes the context of a command. The tenant is connected when a command asks for it.
 *
 * @param catalog Gives the same catalogue each time; called when a command looks at it.
 */
export function createContext(
  { env, streams, interruption }: Surroundings,
  globals: GlobalFlags,
  catalog: () => Catalog,
): Context {
  let tenant: Promise<Tenant> | undefined
  return {
    env,
    streams,
    globals,
    get signal() {
      return interruption.signal
    },
    get catalog() {
      return catalog()
    },
    connect() {
      tenant ??= import('@halopsa/tenant-access/connection/connect').then(({ connect }) =>
        connect({
          env,
          demo: globals.demo,
          profile: globals.profile,
          timeout: globals.timeout,
          debug: globals.debug,
          // The line of the progress may stand there.
          log: (line) => streams.errors.write(`${streams.errors.isTTY ? '\r\u001b[2K' : ''}halo: ${line}\n`),
        }),
      )
      return tenant
    },
  }
}
