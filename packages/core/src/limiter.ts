/** A call as a limiter sees it: the same object at each of the call's attempts. */
export interface LimitedCall {
  /** The caller's signal: a limiter stops waiting, and rejects with its reason, when it fires. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Paces calls, and decides what becomes of a 429. `@halopsa/limiter` has one for a single process; one over a shared
 * store serves a fleet.
 */
export interface Limiter {
  /**
   * Asked before every attempt, when the token is in hand; resolves when the attempt may be sent, which it is at once. A
   * rejection fails the call with its reason.
   */
  acquire(call: LimitedCall): Promise<void> | void
  /**
   * Told of every response, and of every attempt that failed after it was sent: the server has counted the call by then.
   */
  responded?(call: LimitedCall): void
  /**
   * Told of every 429. `true`: the call is asked for again by `acquire`, which waits until the server may be ready,
   * and sent once more. `false`: the 429 is thrown.
   */
  refused(call: LimitedCall, headers: Headers): Promise<boolean> | boolean
}
