import { brand, HaloError, type HaloErrorOptions } from './halo-error.ts'

/** The connection failed before the whole answer was in: refused, reset, closed, DNS, TLS. `cause` says more. */
export class HaloConnectionError extends HaloError {
  static {
    brand(HaloConnectionError, 'HaloConnectionError')
  }

  /** The platform's code, where it gives one: `ECONNREFUSED`, `ECONNRESET`, `UND_ERR_SOCKET`, … */
  readonly code?: string

  constructor(message: string, options: HaloErrorOptions & { code?: string } = {}) {
    super(message, options)
    this.code = options.code
  }
}
