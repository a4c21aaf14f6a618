import type { HaloClientOptions } from '../client/halo-client-options.ts'
import { assertRetryOptions } from '../retry/to-ky-retry.ts'
import { isSendable } from '../tokens/is-sendable.ts'
import { longestDelay } from '../waiting/within.ts'
import { assertMethods, assertOptionTypes } from './assert-option-types.ts'
import { toTimeout } from './to-timeout.ts'

/**
 * Checks the options of a client that are not checked where they are used.
 *
 * @throws TypeError that names the one that is malformed, or what the runtime lacks.
 */
export function assertOptions(options: HaloClientOptions): void {
  const { auth, fetch = globalThis.fetch, limiter, logger = fetch, retryOptions, timeout = 0, tokenCache } = options
  assertOptionTypes('function', { fetch, logger, 'AbortSignal.any': AbortSignal.any })
  assertRetryOptions(retryOptions)
  if (Number(toTimeout(timeout)) > longestDelay) throw new TypeError(`timeout must be at most ${longestDelay}`)
  assertMethods('limiter', limiter, 'acquire', 'refused')
  assertMethods('tokenCache', tokenCache, 'get', 'set', 'delete')
  if (typeof auth === 'object') assertMethods('auth', auth, 'getToken')
  if (auth && typeof auth === 'string' && !isSendable(auth)) throw new TypeError('auth must not hold line breaks')
}
