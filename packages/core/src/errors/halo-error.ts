/**
 * Base of every error that this package throws. `instanceof` also recognises errors of another copy of the package in
 * the same process.
 */
export class HaloError extends Error {
  static override readonly [Symbol.hasInstance] = isInstance
  /** HTTP method of the call, in upper case. */
  declare readonly method?: string
  /** URL of the call, without its query string. */
  declare readonly url?: string

  /** @param fields become properties of the error: those that its class declares. */
  constructor(message: string, fields?: object) {
    super(message)
    Object.assign(this, fields)
  }
}

mark(HaloError, 'HaloError')

/** Names a class of errors, and marks its instances with that name. */
export function mark(errorClass: { prototype: object }, name: string): void {
  Object.assign(errorClass.prototype, { name, [Symbol.for(name)]: true })
}

/** A class that extends one of ours has no mark of its own: that of its base is not enough. */
function isInstance(this: { prototype: Error }, value: unknown): boolean {
  const isMarked = Object.hasOwn(this.prototype, 'name') && Symbol.for(this.prototype.name) in Object(value)
  return isMarked || Error[Symbol.hasInstance].call(this, value)
}
