import { brand, HaloError, type HaloErrorOptions } from './halo-error.ts'

/** What the server answered. */
export interface HaloApiErrorOptions extends HaloErrorOptions {
  status: number
  data?: unknown
  headers?: Headers
}

/**
 * HaloPSA answered with a status other than 2xx, or with a 2xx whose body is not what it has to be (JSON that does not
 * parse, an HTML page where JSON is due). `message` is what HaloPSA says happened, where it says so.
 */
export class HaloApiError extends HaloError {
  static {
    brand(HaloApiError, 'HaloApiError')
  }

  /** HTTP status. */
  readonly status: number
  /** Body of the answer: parsed where it is JSON, else its text; `undefined` where it is empty. */
  readonly data: unknown
  /** Headers of the answer. */
  readonly headers: Headers

  constructor(message: string, options: HaloApiErrorOptions) {
    super(message, options)
    this.status = options.status
    this.data = options.data
    this.headers = options.headers ?? new Headers()
  }
}
