/** Names a class of errors, and marks its instances so that another copy of the package knows them. */
export function brand(errorClass: { prototype: object }, name: string): void {
  Object.assign(errorClass.prototype, { name, [Symbol.for(name)]: true })
}

/** What an error carries about the call that failed. */
export interface HaloErrorOptions {
  /** The error underneath. */
  cause?: unknown
  /** HTTP method, in upper case. */
  method?: string
  /** URL of the call, without its query string. */
  url?: string
}

/**
 * Base of every error that this package throws. `instanceof` and {@link HaloError.isInstance} also recognise errors
 * of another copy of the package in the same process.
 */
export class HaloError extends Error {
  static {
    brand(HaloError, 'HaloError')
  }

  /** HTTP method of the call, in upper case. */
  readonly method?: string
  /** URL of the call, without its query string. */
  readonly url?: string

  constructor(message: string, { cause, method, url }: HaloErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.method = method
    this.url = url
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return Object(value)[Symbol.for(this.prototype.name)] === true
  }

  /** Whether `value` is an error of this class, whichever copy of the package made it. */
  static isInstance<Class extends typeof HaloError>(this: Class, value: unknown): value is Class['prototype'] {
    return value instanceof this
  }
}
