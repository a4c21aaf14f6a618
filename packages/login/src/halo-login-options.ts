import type { TokenCache } from '@halopsa/core'
import type { AuthorizationServer } from 'oauth4webapi'

/** Keeps what a login needs under a name; any Keyv instance, or {@link webStorage}. */
export interface LoginStore extends TokenCache {
  delete(key: string): unknown
}

/** Options of a {@link HaloLogin}. */
export interface HaloLoginOptions {
  /** `https://yourcompany.halopsa.com`; a trailing slash or `/api` is accepted. */
  companyUrl: string
  /** Client ID of the HaloPSA application, whose authentication method is "Authorisation Code". */
  clientId: string
  /** Where the authorisation server sends the user back; registered with the application. */
  redirectUri: string | URL
  /**
   * For an application that runs on a server. Whoever opens a page can read what is in it: a secret in a browser is
   * warned about once, on the console.
   */
  clientSecret?: string
  /**
   * What the login may do. `openid` brings an ID token, and with it the check of the nonce; `offline_access` a refresh
   * token. Default `'openid all offline_access'`.
   */
  scope?: string
  /** Tenant name that hosted multi-tenant instances want. */
  tenant?: string
  /** Authorisation server. Default `<companyUrl>/auth`. */
  authUrl?: string
  /**
   * What the authorisation server says of itself (RFC 8414), where it is not what HaloPSA's are: its `issuer` (default
   * `authUrl`), `authorization_endpoint`, `token_endpoint`, `end_session_endpoint`.
   */
  metadata?: Partial<AuthorizationServer>
  /** Where tokens are kept: {@link webStorage}, any Keyv instance. Default: in memory, so that a reload signs out. */
  store?: LoginStore
  /**
   * Where a login waits while the user is away at the login page. Default: `sessionStorage`, or memory where there is
   * none.
   */
  pendingStore?: LoginStore
  /** Used in place of the global `fetch` by {@link HaloLogin.complete}; renewals go through the client. */
  fetch?: typeof fetch
  /** Time for the token endpoint to answer {@link HaloLogin.complete}, in milliseconds. Default 20000. */
  timeout?: number
  /** Permits `http:` to hosts other than this machine. Default false. */
  allowHttp?: boolean
}
