/**
 * Checks options before they are used.
 *
 * @param options by the names that a caller knows them under. A number may be left out.
 * @throws TypeError that names the first one that is missing, empty, negative or of another type.
 */
export function assertOptionTypes(type: 'string' | 'number' | 'function', options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const isValid = typeof value === type && (value || value === 0) && !(value < 0)
    if (isValid || (type === 'number' && value === undefined)) continue
    throw new TypeError(`${name} must be a ${type}${value ? '' : ': is an environment variable not set?'}`)
  }
}
