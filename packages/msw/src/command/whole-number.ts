import { UsageError } from '@halopsa/command'

/**
 * Reads the number of an option.
 *
 * @throws UsageError when it is not a whole number from 0.
 */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a number, not ${JSON.stringify(value)}`)
  return Number(value)
}
