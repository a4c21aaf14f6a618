/** How a call that failed at connection level is repeated. HTTP error statuses are never repeated by it. */
export interface RetryOptions {
  /** Attempts after the first failure. Default 4. */
  retries?: number | undefined
  /** Pause before the first repetition, in milliseconds. Default 50. */
  minTimeout?: number | undefined
  /** Longest pause, in milliseconds. Default 20000. */
  maxTimeout?: number | undefined
  /** Multiplies each pause by a random number between 1 and 2. Default true. */
  randomize?: boolean | undefined
  /** Growth of the pause from one repetition to the next. Default 2. */
  factor?: number | undefined
  /**
   * Methods, in lower case, that may be repeated although the server may have seen the call. Default: those that HTTP
   * calls idempotent (`get`, `head`, `options`, `put`, `delete`). Others are repeated only when the failure proves that
   * the call was never sent. With `post` in it, a record may be created twice.
   */
  methods?: string[] | undefined
}

/** Methods that have the same effect however often the server sees them (RFC 9110, section 9.2.2). */
export const idempotentMethods = ['get', 'head', 'options', 'put', 'delete']
