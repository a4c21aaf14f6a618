/** The longest delay that timers take; a longer one would end at once. */
export const longestDelay = 2 ** 31 - 1

/**
 * Settles as `promise` does, or as what `onTimeout` returns when `promise` has not settled in time.
 *
 * @param milliseconds `false`: waits for ever.
 * @param onTimeout must not throw: it returns a promise that rejects.
 */
export function within<T>(promise: Promise<T>, milliseconds: number | false, onTimeout: () => Promise<T>): Promise<T> {
  if (milliseconds === false) return promise
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(onTimeout()), Math.min(milliseconds, longestDelay))
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
