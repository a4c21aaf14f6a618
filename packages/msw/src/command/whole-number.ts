/**
 * Reads the number of an option.
 *
 * @throws RangeError when it is not a whole number from 0.
 */
export function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new RangeError(`${option} takes a number, not ${JSON.stringify(value)}`)
  return Number(value)
}
