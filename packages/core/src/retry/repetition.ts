import type { RetryOptions as KyRetryOptions } from 'ky'
import type { HaloApiError } from '../errors/halo-api-error.ts'
import type { HaloConnectionError } from '../errors/halo-connection-error.ts'
import { idempotentMethods, type RetryOptions } from './retry-options.ts'

/**
 * How ky repeats a call.
 *
 * @param method of the call, in lower case.
 * @param retry what the client or the call says.
 * @param clientOptions that hold where the call says nothing else.
 * @param isTokenRequest asks for a token: repeatable whatever its method, and after a 429, too.
 */
export function repetition(
  method: string,
  retry: true | RetryOptions,
  clientOptions: RetryOptions | undefined,
  isTokenRequest: boolean,
): KyRetryOptions {
  const {
    retries = 4,
    minTimeout = 50,
    maxTimeout = 20_000,
    randomize = true,
    factor = 2,
    methods = idempotentMethods,
  }: RetryOptions = { ...clientOptions, ...Object(retry) }
  return {
    // ky wants one that is finite.
    limit: 1e9,
    // ky copies them at each call.
    methods: [method],
    shouldRetry({ error, retryCount }) {
      const { status, neverSent } = error as Partial<HaloApiError & HaloConnectionError>
      if (retryCount > retries) return false
      if (isTokenRequest) return neverSent !== undefined || status === 429
      return neverSent || (neverSent === false && methods.includes(method))
    },
    delay: (count) => Math.min(maxTimeout, minTimeout * factor ** (count - 1) * (randomize ? 1 + Math.random() : 1)),
  }
}
