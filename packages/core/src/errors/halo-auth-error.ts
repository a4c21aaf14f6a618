import { brand, HaloError, type HaloErrorOptions } from './halo-error.ts'

/** What the authorisation server answered. */
export interface HaloAuthErrorOptions extends HaloErrorOptions {
  status?: number
  error?: string
  data?: unknown
}

/** No access token could be had: the authorisation server refused, or its answer holds none. */
export class HaloAuthError extends HaloError {
  static {
    brand(HaloAuthError, 'HaloAuthError')
  }

  /** HTTP status of the token endpoint, where it answered. */
  readonly status?: number
  /** The code of RFC 6749, section 5.2: `invalid_client`, `invalid_scope`, … */
  readonly error?: string
  /** Body of a refusal: parsed where it is JSON, else its text. */
  readonly data?: unknown

  constructor(message: string, options: HaloAuthErrorOptions = {}) {
    super(message, options)
    this.status = options.status
    this.error = options.error
    this.data = options.data
  }
}
