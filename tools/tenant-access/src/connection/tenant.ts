import type { HaloClient } from '@halopsa/core'

/** A tenant that a program can call. */
export interface Tenant {
  halo: HaloClient
  /** Address without `/api`. */
  companyUrl: string
  /** Name of the profile, `demo`, or `environment` for the variables. */
  profile: string
  /** What the client sends its requests with. Default: the global `fetch`. */
  fetch?: Fetch
  /**
   * Asks for a new token, past every cache. Gives nothing where a login cannot be repeated.
   *
   * @param signal Ends the request.
   * @throws HaloAuthError, HaloConnectionError, HaloTimeoutError.
   */
  askForToken?(signal: AbortSignal): Promise<TokenGrant | undefined>
}

/** As the global `fetch`, and that of a client's options. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

/** What the authorisation server says of a token that it gave. */
export interface TokenGrant {
  /** Scopes that were granted, separated by spaces. */
  scope?: string
  /** Scopes that were asked for, separated by spaces. */
  askedScope?: string
  /** How long the token lives, in seconds. */
  seconds?: number
}
