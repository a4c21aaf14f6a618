/**
 * Checks options before they are used.
 *
 * @param options by the names that a caller knows them under.
 * @throws TypeError that names the one that is missing, empty, negative or of another kind.
 */
export function requireKind(kind: 'string' | 'number' | 'function', options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const isOfKind = kind === 'number' ? (value ?? 0) >= 0 : value && typeof value === kind
    if (!isOfKind) throw new TypeError(`${name} must be a ${kind}`)
  }
}

/**
 * Checks that an option, where it is given, has the methods of its interface.
 *
 * @throws TypeError that names the one that is missing.
 */
export function requireMethods(name: string, option: unknown, ...methods: string[]): void {
  if (!option) return
  for (const method of methods) requireKind('function', { [`${name}.${method}`]: (option as never)[method] })
}
