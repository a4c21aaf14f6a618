import type { Hooks } from 'ky'
import type { Limiter } from '../limiter.ts'
import type { Logger } from '../logger.ts'
import type { RetryOptions } from '../retry/retry-options.ts'
import type { TokenCache } from '../tokens/token-cache.ts'
import type { TokenProvider, TokenSource } from '../tokens/token-source.ts'

/** Options of a {@link HaloClient}. */
export interface HaloClientOptions {
  /** `https://yourcompany.halopsa.com`; a trailing slash or `/api` is accepted, a query, user or fragment refused. */
  companyUrl: string
  /** Client ID of the HaloPSA application. Needed unless `auth` is given. */
  clientId?: string | undefined
  /** Client secret of the HaloPSA application. Needed unless `auth` is given. */
  clientSecret?: string | undefined
  /** Scope that the application grants. Default `'all'`. */
  scope?: string | undefined
  /** Tenant name that hosted multi-tenant instances want on the token URL. */
  tenant?: string | undefined
  /**
   * Authorisation server; `'discover'` asks the API's `authinfo`. A query, such as `?tenant=`, is kept. Default
   * `<companyUrl>/auth`.
   */
  authUrl?: string | undefined
  /** Another source of access tokens, a function that gives one, or a fixed token. */
  auth?: TokenSource | TokenProvider | undefined
  /** Store in which a fleet of processes or isolates shares its token; any Keyv instance. */
  tokenCache?: TokenCache | undefined
  /** Paces calls and waits out a 429. Default: none. */
  limiter?: Limiter | undefined
  /**
   * Time for each attempt to get its response, and again to read it, and for the wait for a token, in milliseconds;
   * `false`, `0` and `Infinity`: none. Default 20000.
   */
  timeout?: number | false | undefined
  /** Repeats calls that fail at connection level. Default false. */
  retry?: boolean | undefined
  /** How calls are repeated. */
  retryOptions?: RetryOptions | undefined
  /**
   * Takes log lines. Default: errors to `console.error`; the rest to the console with `debug`. What it throws is dropped:
   * the call may be done.
   */
  logger?: Logger | undefined
  /** Logs more, query strings among it. Default: the variable `HALO_PSA_DEBUG`. */
  debug?: boolean | undefined
  /** Used in place of the global `fetch`. */
  fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined
  /**
   * Hooks of ky, around each attempt, requests for tokens too. Token, body and, where there is none, `accept` are added
   * after them, to a request that a hook puts in place of ours, too. With an `afterResponse` hook ky copies each response.
   */
  hooks?: Hooks | undefined
  /** Sent with every call, except a `content-type`, which belongs to a body, and not to another origin. */
  headers?: Record<string, string> | undefined
  /** Permits `http:` to hosts other than this machine. Default false. */
  allowHttp?: boolean | undefined
}
