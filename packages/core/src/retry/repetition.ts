import type { RetryOptions as KyRetryOptions } from 'ky'
import type { HaloApiError } from '../errors/halo-api-error.ts'
import type { HaloConnectionError } from '../errors/halo-connection-error.ts'
import { idempotentMethods, type RetryOptions } from './retry-options.ts'

/**
 * How ky repeats a call.
 *
 * @param retry what the client or the call says.
 * @param clientOptions that hold where the call says nothing else.
 * @param isTokenRequest asks for a token: repeatable whatever its method, and after a 429, too.
 */
export function repetition(
  retry: boolean | RetryOptions | undefined,
  clientOptions: RetryOptions | undefined,
  isTokenRequest: boolean,
): number | KyRetryOptions {
  const {
    retries = 4,
    minTimeout = 50,
    maxTimeout = 20_000,
    randomize = true,
    factor = 2,
    methods = idempotentMethods,
  }: RetryOptions = { ...clientOptions, ...Object(retry) }
  if (!retry) return 0
  return {
    // ky wants one that is finite.
    limit: 1e9,
    methods: [...idempotentMethods, 'post', 'patch'],
    shouldRetry({ error, retryCount }) {
      const { status, neverSent, method = '' } = error as Partial<HaloApiError & HaloConnectionError>
      const isSafe = isTokenRequest || neverSent || methods.includes(method.toLowerCase())
      return retryCount <= retries && isSafe && (neverSent !== undefined || (isTokenRequest && status === 429))
    },
    delay: (count) => Math.min(maxTimeout, minTimeout * factor ** (count - 1) * (randomize ? 1 + Math.random() : 1)),
  }
}
