/** `promise`, or the reason of the signal as soon as that fires. */
export function orAbort<T>(promise: T | Promise<T>, signal?: AbortSignal): T | Promise<T> {
  if (!(signal && promise instanceof Promise)) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
