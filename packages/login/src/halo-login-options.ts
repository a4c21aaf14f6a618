import type { TokenCache } from '@halopsa/core'
import type { AuthorizationServer } from 'oauth4webapi'

/**
 * Keeps what a login needs under a name; any Keyv instance, a `Map`, or {@link webStorage}. A store that can forget a
 * value after the `lifetime` given to `set` should do so, but need not.
 */
export type LoginStore = TokenCache

/** Options of a {@link HaloLogin}. */
export interface HaloLoginOptions {
  /** `https://yourcompany.halopsa.com`; a trailing slash or `/api` is accepted. */
  companyUrl: string
  /** Client ID of the HaloPSA application, whose authentication method is "Authorisation Code". */
  clientId: string
  /** Where the authorization server sends the user back; registered with the application. */
  redirectUri: string | URL
  /**
   * For an application that runs on a server. Anyone who opens a page can read what is in it: a secret in a browser
   * causes a warning on the console, once.
   */
  clientSecret?: string
  /**
   * What the login may do. `openid` brings an ID token, and with it the check of the nonce; `offline_access` a refresh
   * token. Default `'openid all offline_access'`.
   */
  scope?: string
  /** Tenant name that hosted multi-tenant instances want. */
  tenant?: string
  /**
   * Authorization server; its query is kept on every endpoint, a trailing `/token` is dropped. Default
   * `<companyUrl>/auth`.
   */
  authUrl?: string
  /**
   * Metadata of the authorization server (RFC 8414), where it differs from HaloPSA's: its `issuer` (default `authUrl`
   * without query), `authorization_endpoint`, `token_endpoint`, `end_session_endpoint`.
   */
  metadata?: Partial<AuthorizationServer>
  /**
   * Where tokens are kept: {@link webStorage}, any Keyv instance. Logins of the same application take turns when they
   * change or renew what is in a store. Default: in memory, so that a reload signs out.
   */
  store?: LoginStore
  /**
   * Where a login waits while the user is at the login page, for at most an hour. Default: `sessionStorage`, or memory
   * where there is none.
   */
  pendingStore?: LoginStore
  /** Used in place of the global `fetch` by {@link HaloLogin.complete}; renewals go through the client. */
  fetch?: typeof fetch
  /**
   * Time for {@link HaloLogin.complete} to get the whole response of the token endpoint, in milliseconds; 0 or `false`:
   * no limit. Default 20000. For renewals the client's `timeout` applies.
   */
  timeout?: number | false
  /** Permits `http:` to hosts other than this machine. Default false. */
  allowHttp?: boolean
}
