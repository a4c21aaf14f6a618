/** `promise`, or the signal's reason as soon as it fires. */
export function orAbort<T>(promise: T | Promise<T>, signal?: AbortSignal): T | Promise<T> {
  if (!signal || !(promise instanceof Promise)) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
