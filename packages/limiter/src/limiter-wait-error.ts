import { HaloError } from '@halopsa/core'

/** A call was not sent, because it would have had to wait longer than `maxWait` until HaloPSA takes calls again. */
export class LimiterWaitError extends HaloError {
  override readonly name = 'LimiterWaitError'
  /** The longest that a call waits, in milliseconds. */
  readonly maxWait: number
  /** How long this one would have had to wait, in milliseconds. */
  readonly wait: number

  constructor(wait: number, maxWait: number) {
    super(`HaloPSA takes no calls for another ${Math.ceil(wait)} ms, which is longer than maxWait (${maxWait} ms)`)
    this.wait = wait
    this.maxWait = maxWait
  }
}
