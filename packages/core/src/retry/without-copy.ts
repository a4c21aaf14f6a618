import type { KyRetry } from './to-ky-retry.ts'

/** `fetch` as ky calls it. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

/** A call of ky's, whose attempts `send` makes. */
export type KyCall<Sent> = (send: Fetch, retry: KyRetry | 0) => Promise<Sent>

/**
 * Spares a call of ky's the copy of the request that ky makes before each attempt which it may have to repeat. The copy
 * costs more than all else in this package, and hardly any call needs it. So the first attempt is a call of ky's without
 * retry. When that fails, a second call of ky's takes its failure for the one of its own first attempt, and goes on from
 * there.
 */
export function withoutCopy<Sent>(call: KyCall<Sent>): (send: Fetch, retry: KyRetry) => Promise<Sent> {
  return async (send, retry) => {
    try {
      return await call(send, 0)
    } catch (failure) {
      if (!(await retry.shouldRetry({ error: failure as Error, retryCount: 1 }))) throw failure
      let isFirst = true
      const sendAfterFirst: Fetch = async (...request) => {
        if (!isFirst) return send(...request)
        isFirst = false
        throw failure
      }
      return call(sendAfterFirst, retry)
    }
  }
}
