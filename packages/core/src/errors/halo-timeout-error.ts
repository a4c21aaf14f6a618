import { HaloError, type HaloErrorFields, registerErrorClass } from './halo-error.ts'

/** What a {@link HaloTimeoutError} holds. */
export interface HaloTimeoutErrorFields extends HaloErrorFields {
  timeout: number
}

/** An attempt, the reading of its body, or the wait for a token, took longer than the call's `timeout`. */
export class HaloTimeoutError extends HaloError<HaloTimeoutErrorFields> {
  declare readonly name: 'HaloTimeoutError'
  /** The time that the call had, in milliseconds. */
  declare readonly timeout?: number
}

registerErrorClass(HaloTimeoutError, 'HaloTimeoutError')
