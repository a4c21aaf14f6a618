import type { HaloClientOptions } from '../client/halo-client-options.ts'
import { assertRetryOptions } from '../retry/to-ky-retry.ts'
import { isSendable } from '../tokens/is-sendable.ts'
import { longestDelay } from '../waiting/within.ts'
import { assertOptionTypes } from './assert-option-types.ts'
import { toTimeout } from './to-timeout.ts'

/**
 * Checks the options of a client that are not checked where they are used.
 *
 * @throws TypeError that names the one that is malformed, or what the runtime lacks.
 */
export function assertOptions(options: HaloClientOptions): void {
  const { auth, fetch = globalThis.fetch, limiter, logger = fetch, retryOptions, timeout = 0, tokenCache } = options
  assertOptionTypes('function', {
    fetch,
    logger,
    'AbortSignal.any': AbortSignal.any,
    ...(limiter && { 'limiter.acquire': limiter.acquire, 'limiter.refused': limiter.refused }),
    ...(tokenCache && { 'tokenCache.get': tokenCache.get, 'tokenCache.set': tokenCache.set }),
    ...(tokenCache && { 'tokenCache.delete': tokenCache.delete }),
    ...(typeof auth === 'object' && { 'auth.getToken': auth.getToken }),
  })
  assertRetryOptions(retryOptions)
  if (Number(toTimeout(timeout)) > longestDelay) throw new TypeError(`timeout must be at most ${longestDelay}`)
  if (auth && typeof auth === 'string' && !isSendable(auth)) throw new TypeError('auth must not hold line breaks')
}
