import { HaloError } from '@halopsa/core'

/** Redis failed, or did not respond in time. Nothing was sent to HaloPSA. `cause` is what the Redis client threw. */
export class RedisUnavailableError extends HaloError {
  override readonly name = 'RedisUnavailableError'

  constructor(message: string, cause?: unknown) {
    super(message)
    if (cause !== undefined) this.cause = cause
  }
}
