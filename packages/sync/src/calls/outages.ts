import { HaloApiError, HaloAuthError, HaloConnectionError, HaloTimeoutError } from '@halopsa/core'

/** HaloPSA responds with a 500 also where a list is broken for good, so that waiting does not help. */
const mostServerErrors = 4

/** How often a call is repeated after an error: without limit while HaloPSA or the way to it is down. */
export function patienceWith(error: unknown): number {
  if (error instanceof HaloConnectionError || error instanceof HaloTimeoutError) return Number.POSITIVE_INFINITY
  if (error instanceof HaloApiError || error instanceof HaloAuthError) return patienceWithStatus(error.status)
  return 0
}

function patienceWithStatus(status: number | undefined): number {
  if (status === undefined) return 0
  // A page for maintenance or a login, or JSON that breaks off, comes with a status of success.
  if (status < 300 || status === 408 || status === 429) return Number.POSITIVE_INFINITY
  if (status === 500) return mostServerErrors
  return status > 500 ? Number.POSITIVE_INFINITY : 0
}
