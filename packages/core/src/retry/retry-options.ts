/** How a call that failed at connection level is repeated. HTTP error statuses are never repeated by it. */
export interface RetryOptions {
  /** Attempts after the first failure. Default 4. */
  retries?: number
  /** Pause before the first repetition, in milliseconds. Default 50. */
  minTimeout?: number
  /** Longest pause, in milliseconds. Default 20000. */
  maxTimeout?: number
  /** Multiplies each pause by a random number between 1 and 2. Default true. */
  randomize?: boolean
  /** Growth of the pause from one repetition to the next. Default 2. */
  factor?: number
  /**
   * Methods that may be repeated although the server may have seen the call. Default: those that HTTP calls
   * idempotent (`get`, `head`, `options`, `put`, `delete`). Others are repeated only when the failure proves that the
   * call was never sent. With `post` in it, a record may be created twice.
   */
  methods?: string[]
  /** Whether an attempt that ran into its `timeout` is repeated, too. Default false. */
  retryOnTimeout?: boolean
}

/** Retry options with every default filled in. */
export type FullRetryOptions = Required<RetryOptions>

export const defaultRetryOptions: FullRetryOptions = {
  retries: 4,
  minTimeout: 50,
  maxTimeout: 20_000,
  randomize: true,
  factor: 2,
  methods: ['get', 'head', 'options', 'put', 'delete'],
  retryOnTimeout: false,
}

/** Pause before repetition number `repetition` (from 1), in milliseconds. */
export function backoff(repetition: number, { minTimeout, maxTimeout, factor, randomize }: FullRetryOptions): number {
  return Math.min(maxTimeout, minTimeout * factor ** (repetition - 1) * (randomize ? 1 + Math.random() : 1))
}
