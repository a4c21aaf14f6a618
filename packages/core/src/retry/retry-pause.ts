import { idempotentMethods, type RetryOptions } from './retry-options.ts'

/**
 * Pause before a failed call is sent again, in milliseconds; `undefined` where it is not.
 *
 * @param repetitions how often it has been sent again so far.
 * @param isHarmless whether the failure proves that the server has not seen the call, or does not mind seeing it twice.
 */
export function retryPause(
  method: string,
  repetitions: number,
  isHarmless: boolean | undefined,
  {
    retries = 4,
    minTimeout = 50,
    maxTimeout = 20_000,
    randomize = true,
    factor = 2,
    methods = idempotentMethods,
  }: RetryOptions,
): number | undefined {
  if (repetitions >= retries || !(isHarmless || methods.includes(method.toLowerCase()))) return undefined
  const pause = minTimeout * factor ** repetitions
  return Math.min(maxTimeout, randomize ? pause * (1 + Math.random()) : pause)
}
