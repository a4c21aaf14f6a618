import { CommandError } from '@halopsa/command'
import { HaloClient, type HaloClientOptions } from '@halopsa/core'
import { askForToken } from '@halopsa/tenant-access/connection/ask-for-token'
import type { TokenGrant } from '@halopsa/tenant-access/connection/tenant'
import { exitCodes } from '@halopsa/tenant-access/exit-codes'
import type { Access } from '../doctor/access.ts'
import { reachServer } from '../doctor/reach.ts'
import { explainRefusal } from '../doctor/token.ts'

/** How long the server has for each request, in milliseconds, where `--timeout` does not say. */
const defaultTimeout = 20_000

/** How credentials are tried. */
export interface Trial {
  /** Milliseconds for each request. Default: 20000. */
  timeout?: number | undefined
  /** Ends the requests. */
  signal: AbortSignal
}

/**
 * Asks for a token by client ID and secret.
 *
 * @returns what was granted.
 * @throws CommandError with exit code 3 that says why there is no token, and what to do.
 */
export async function tryCredentials(
  options: HaloClientOptions,
  { timeout = defaultTimeout, signal }: Trial,
): Promise<TokenGrant | undefined> {
  const quiet = { ...options, timeout, logger: () => {} }
  try {
    return await askForToken(quiet, signal)
  } catch (error) {
    signal.throwIfAborted()
    const tenant = { halo: new HaloClient(quiet), companyUrl: options.companyUrl, profile: '' }
    throw await refusal(error, { tenant, timeout, signal, progress: () => {} })
  }
}

/** What the server says of itself tells which of the possible causes it is. */
async function refusal(error: unknown, access: Access): Promise<CommandError> {
  const contact = await reachServer(access)
  const { message, advice } = contact.check.outcome === 'failed' ? contact.check : explainRefusal(error, contact)
  const flags = contact.namesTenant || contact.authorisesElsewhere ? ' (--tenant, --auth-url)' : ''
  return new CommandError(`Nothing was stored. ${message}. ${advice ?? 'Try again'}${flags}`, {
    exitCode: exitCodes.notSignedIn,
    cause: error,
  })
}
