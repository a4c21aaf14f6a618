import { HaloError, type HaloErrorFields, registerErrorClass } from './halo-error.ts'

/** What a {@link HaloConnectionError} holds. */
export interface HaloConnectionErrorFields extends HaloErrorFields {
  code: string | undefined
  neverSent: boolean
}

/**
 * The connection failed before the whole response was in: refused, reset, closed, DNS, TLS. `cause` is what the platform
 * threw, unless that holds the query of the call.
 */
export class HaloConnectionError extends HaloError<HaloConnectionErrorFields> {
  declare readonly name: 'HaloConnectionError'
  /**
   * The platform's code, where it gives one: `ECONNREFUSED`, `ECONNRESET`, `UND_ERR_SOCKET`, … A certificate that Deno,
   * which gives none, refuses is `CERT_REJECTED`.
   */
  declare readonly code?: string
  /** Whether the failure proves that the server has not seen the call. */
  declare readonly neverSent: boolean
}

registerErrorClass(HaloConnectionError, 'HaloConnectionError')
