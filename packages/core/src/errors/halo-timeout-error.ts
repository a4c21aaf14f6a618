import { HaloError, mark } from './halo-error.ts'

/** An attempt, or the reading of its body, took longer than the call's `timeout`. */
export class HaloTimeoutError extends HaloError {
  static {
    mark(HaloTimeoutError, 'HaloTimeoutError')
  }

  declare readonly name: 'HaloTimeoutError'
}
