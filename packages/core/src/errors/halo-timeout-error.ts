import { HaloError, mark } from './halo-error.ts'

/** An attempt, or the reading of its body, took longer than the call's `timeout`. */
export class HaloTimeoutError extends HaloError {
  declare readonly name: 'HaloTimeoutError'
}

mark(HaloTimeoutError, 'HaloTimeoutError')
