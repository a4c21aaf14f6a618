import type { Tenant } from '@halopsa/tenant-access/connection/tenant'

/** How the checks reach the tenant. */
export interface Access {
  tenant: Tenant
  /** Time for each request, in milliseconds; 0 is none. */
  timeout: number
  /** Ends all checks. */
  signal: AbortSignal
  /** Told what is done next. */
  progress(text: string): void
}

/**
 * Sends a GET without a token.
 *
 * @param path below `/api`.
 */
export function getOpenly({ tenant, timeout, signal }: Access, path: string): Promise<Response> {
  const { companyUrl, fetch = globalThis.fetch } = tenant
  const signals = timeout > 0 ? [signal, AbortSignal.timeout(timeout)] : [signal]
  const headers = { accept: 'application/json' }
  return fetch(new Request(`${companyUrl}/api${path}`, { headers, signal: AbortSignal.any(signals) }))
}
