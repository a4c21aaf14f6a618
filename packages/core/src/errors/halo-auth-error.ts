import { HaloError, type HaloErrorFields, registerErrorClass } from './halo-error.ts'

/** What a {@link HaloAuthError} holds. */
export interface HaloAuthErrorFields extends HaloErrorFields {
  status: number
  data: unknown
  headers: Headers
}

/** No access token could be had: the authorisation server refused, or what came holds no token that can be sent. */
export class HaloAuthError extends HaloError<HaloAuthErrorFields> {
  declare readonly name: 'HaloAuthError'
  /** HTTP status of the token endpoint, where it refused. */
  declare readonly status?: number
  /**
   * Body of the refusal: parsed where it is JSON, with the `error` and `error_description` of RFC 6749, section 5.2;
   * else its text. Never the body of a 2xx, which may hold a token.
   */
  declare readonly data?: unknown
  /** Headers of the refusal. */
  declare readonly headers?: Headers
}

registerErrorClass(HaloAuthError, 'HaloAuthError')
