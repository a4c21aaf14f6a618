import { HaloError, mark } from './halo-error.ts'

/** The connection failed before the whole answer was in: refused, reset, closed, DNS, TLS. `cause` says more. */
export class HaloConnectionError extends HaloError {
  declare readonly name: 'HaloConnectionError'
  /** The platform's code, where it gives one: `ECONNREFUSED`, `ECONNRESET`, `UND_ERR_SOCKET`, … */
  declare readonly code?: string
  /** Whether the failure proves that the server has not seen the call. */
  declare readonly neverSent: boolean
}

mark(HaloConnectionError, 'HaloConnectionError')
