/** What every error of this package may hold. */
export interface HaloErrorFields {
  /** HTTP method of the call, in upper case. */
  method?: string | undefined
  /** URL of the call, without its query string. */
  url?: string | undefined
  /** What the platform threw. */
  cause?: unknown
}

/**
 * Base of every error that this package throws. `instanceof` also recognises errors of another copy of the package in
 * the same process.
 */
export class HaloError<Fields extends HaloErrorFields = HaloErrorFields> extends Error {
  static override readonly [Symbol.hasInstance] = isInstance
  /** HTTP method of the call, in upper case. */
  declare readonly method?: string
  /** URL of the call, without its query string. */
  declare readonly url?: string

  /** @param fields become properties of the error. */
  constructor(message: string, fields?: Partial<Fields>) {
    super(message)
    Object.assign(this, fields)
  }
}

registerErrorClass(HaloError, 'HaloError')

/** Names a class of errors, and marks its instances so that other copies of the package recognise them. */
export function registerErrorClass(errorClass: { prototype: object }, name: string): void {
  Object.assign(errorClass.prototype, { name, [Symbol.for(name)]: true })
}

/**
 * Only the classes of this package carry a mark. A subclass from outside is matched by its prototype chain, or every
 * `HaloApiError` would be an instance of it.
 */
function isInstance(this: { prototype: Error }, value: unknown): boolean {
  const isMarked = Object.hasOwn(this.prototype, 'name') && Symbol.for(this.prototype.name) in Object(value)
  return isMarked || Error[Symbol.hasInstance].call(this, value)
}
