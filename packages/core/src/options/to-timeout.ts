import { assertOptionTypes } from './assert-option-types.ts'

/**
 * A timeout as ky takes it: milliseconds, or `false` for none, which `0` and `Infinity` mean, too.
 *
 * @throws TypeError when it is malformed.
 */
export function toTimeout(timeout: number | false): number | false {
  if (timeout !== false) assertOptionTypes('number', { timeout })
  return timeout && timeout < Number.POSITIVE_INFINITY ? timeout : false
}
