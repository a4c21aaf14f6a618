import type { RetryOptions as KyRetryOptions } from 'ky'
import { HaloConnectionError } from '../errors/halo-connection-error.ts'
import { assertOptionTypes } from '../options/assert-option-types.ts'
import { isCertificateRefused } from './connection-failure.ts'
import { idempotentMethods, type RetryOptions } from './retry-options.ts'

/** How ky repeats a call, and whether it does after a certain error. */
export type KyRetry = KyRetryOptions & Required<Pick<KyRetryOptions, 'shouldRetry'>>

/**
 * The options for ky that repeat a call.
 *
 * @param method of the call, in lower case.
 * @param retry what the client or the call says.
 * @param clientOptions that hold where the call says nothing else.
 * @param isTokenRequest such a request may be repeated whatever its method, and after a 429, too.
 */
export function toKyRetry(
  method: string,
  retry: true | RetryOptions,
  clientOptions: RetryOptions | undefined,
  isTokenRequest: boolean,
): KyRetry {
  const options: RetryOptions = { ...clientOptions, ...Object(retry) }
  assertRetryOptions(options)
  const { retries = 4, minTimeout = 50, maxTimeout = 20_000, randomize = true, factor = 2 } = options
  const methods = options.methods ?? idempotentMethods
  return {
    // `shouldRetry` decides; ky only needs a finite limit that is high enough.
    limit: 1e9,
    // ky copies this list at each call, so that a short one costs less.
    methods: [method],
    shouldRetry({ error, retryCount }) {
      if (retryCount > retries) return false
      if (!(error instanceof HaloConnectionError))
        return isTokenRequest && (error as { status?: number }).status === 429
      return !isCertificateRefused(error) && (isTokenRequest || error.neverSent || methods.includes(method))
    },
    delay: (count) => Math.min(maxTimeout, minTimeout * factor ** (count - 1) * (randomize ? 1 + Math.random() : 1)),
  }
}

/** @throws TypeError that names the option which is malformed. */
export function assertRetryOptions({ methods, randomize, ...numbers }: RetryOptions = {}): void {
  assertOptionTypes('number', numbers)
  if (methods && !Array.isArray(methods)) throw new TypeError('methods must be an array')
}
