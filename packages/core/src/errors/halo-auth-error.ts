import { HaloError, mark } from './halo-error.ts'

/** No access token could be had: the authorisation server refused, or its answer holds none. */
export class HaloAuthError extends HaloError {
  declare readonly name: 'HaloAuthError'
  /** HTTP status of the token endpoint, where it refused. */
  declare readonly status?: number
  /**
   * Body of the refusal: parsed where it is JSON, with the `error` and `error_description` of RFC 6749, section 5.2;
   * else its text.
   */
  declare readonly data?: unknown
  /** Headers of the refusal. */
  declare readonly headers?: Headers
}

mark(HaloAuthError, 'HaloAuthError')
