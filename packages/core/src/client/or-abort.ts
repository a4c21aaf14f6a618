/** `promise`, or the reason of a signal that nobody else listens to, as soon as it fires. */
export function orAbort<T>(promise: T | Promise<T>, signal: AbortSignal): T | Promise<T> {
  if (!(promise instanceof Promise)) return promise
  return new Promise((resolve, reject) => {
    signal.onabort = () => reject(signal.reason)
    if (signal.aborted) reject(signal.reason)
    promise.then(resolve, reject).finally(() => {
      signal.onabort = null
    })
  })
}
