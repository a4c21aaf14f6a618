import { type AccessToken, HaloAuthError, type TokenContext, type TokenSource } from '@halopsa/core'
import {
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  type IDToken,
} from 'oauth4webapi'
import { authorizationServer, type LoginServer } from './authorization-server.ts'
import { checkOptions } from './check-options.ts'
import type { HaloLoginOptions } from './halo-login-options.ts'
import { loginRequiredError } from './login-errors.ts'
import { isFresh } from './login-tokens.ts'
import { PendingLogins } from './pending-logins.ts'
import { StoredTokens } from './stored-tokens.ts'
import { TokenEndpoint } from './token-endpoint.ts'
import { TokenRenewal } from './token-renewal.ts'
import { warnOfSecretInBrowser } from './warn-of-secret.ts'
import { sessionStore } from './web-storage.ts'

/** Options of {@link HaloLogin.begin}. */
export interface BeginOptions {
  /** Where the user wanted to go; {@link HaloLogin.complete} gives it back. Stays in this browser. */
  returnTo?: string
  /**
   * `'none'` comes back without showing a page: signed in if the user still has a session, else `complete` throws an
   * error that {@link isLoginRequired} recognises. `'login'` asks for the password in any case. Default: the server
   * decides.
   */
  prompt?: 'none' | 'login'
  /** Name to fill in on the login page. */
  loginHint?: string
}

/** Result of {@link HaloLogin.complete}. */
export interface CompletedLogin {
  /** The `returnTo` of {@link HaloLogin.begin}. */
  returnTo?: string
  /** Claims of the ID token; `undefined` without the scope `openid`. */
  user?: IDToken
}

/** Options of {@link HaloLogin.logout}. */
export interface LogoutOptions {
  /** Where the authorization server sends the user afterwards; registered with the application. */
  returnTo?: string | URL
}

/**
 * Signs a person in with HaloPSA's login page, by the authorization code grant with PKCE (RFC 6749, RFC 7636, OpenID
 * Connect Core), and is the source of the client's tokens.
 *
 * @example
 * const login = new HaloLogin({ companyUrl, clientId, redirectUri: location.origin })
 * const halo = new HaloClient({ companyUrl, auth: login })
 *
 * location.assign(await login.begin())         // from a button
 * await login.complete(location.href)          // on the page that the user comes back to
 */
export class HaloLogin implements TokenSource {
  readonly #server: LoginServer
  readonly #tokenEndpoint: TokenEndpoint
  readonly #clientId: string
  readonly #redirectUri: string
  readonly #scope: string
  readonly #tokens: StoredTokens
  readonly #pendingLogins: PendingLogins
  readonly #renewal: TokenRenewal
  /** Calls of {@link complete} that are under way, by the URL that they complete. */
  readonly #completions = new Map<string, Promise<CompletedLogin>>()
  #logouts = 0

  /** @throws TypeError when an option is missing or malformed; the message names it. */
  constructor(options: HaloLoginOptions) {
    checkOptions(options)
    if (options.clientSecret) warnOfSecretInBrowser()
    this.#server = authorizationServer(options)
    this.#tokenEndpoint = new TokenEndpoint(this.#server, options)
    this.#clientId = options.clientId
    this.#redirectUri = String(options.redirectUri)
    this.#scope = options.scope ?? 'openid all offline_access'
    const key = `halopsa-login:${this.#server.token_endpoint}:${options.clientId}`
    this.#tokens = new StoredTokens(options.store ?? new Map<string, unknown>(), key)
    this.#pendingLogins = new PendingLogins(options.pendingStore ?? sessionStore() ?? new Map<string, unknown>(), key)
    // Nobody shares tokens that are kept in memory: their renewal waits for no other login.
    const lock = options.store ? key : `${key}:${generateRandomState()}`
    this.#renewal = new TokenRenewal(this.#tokens, this.#tokenEndpoint, lock)
  }

  /**
   * Begins a login: resolves to the URL of the login page, to which the caller takes the user.
   *
   * @throws Error in a page that is served over `http:` from another machine: browsers offer it no cryptography.
   */
  async begin({ returnTo, prompt, loginHint }: BeginOptions = {}): Promise<URL> {
    if (!globalThis.crypto?.subtle) throw new Error('A login needs crypto.subtle: serve the page over https:')
    const state = generateRandomState()
    const verifier = generateRandomCodeVerifier()
    const nonce = this.#scope.split(' ').includes('openid') ? generateRandomNonce() : undefined
    const challenge = await calculatePKCECodeChallenge(verifier)
    await this.#pendingLogins.add(state, { verifier, nonce, returnTo })
    return withParameters(this.#server.authorization_endpoint, {
      response_type: 'code',
      client_id: this.#clientId,
      redirect_uri: this.#redirectUri,
      scope: this.#scope,
      state,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      prompt,
      login_hint: loginHint,
    })
  }

  /**
   * Ends a login: checks what the login page sent back, and redeems its code for tokens.
   *
   * Calls with the same URL that overlap share one result, as a component that is mounted twice makes them.
   *
   * @param callback URL to which the user came back, with its query. Take it out of the address bar afterwards: it
   * works once, and for an hour after `begin`.
   * @throws TypeError when `callback` is no absolute URL; `HaloAuthError` when the server refused (`data.error` has its
   * code) or failed (`status` says how), when this browser began no such login (`state`), when the response does not
   * fit the request (`nonce`, audience, issuer), or when {@link logout} was called meanwhile; `HaloConnectionError` and
   * `HaloTimeoutError` when the server cannot be reached.
   */
  complete(callback: string | URL): Promise<CompletedLogin> {
    const url = String(callback)
    const underWay = this.#completions.get(url)
    if (underWay) return underWay
    const completion = this.#complete(url).finally(() => this.#completions.delete(url))
    this.#completions.set(url, completion)
    return completion
  }

  /**
   * The access token; renewed without the user where a refresh token allows it. The client calls this.
   *
   * @throws a `HaloAuthError` that {@link isLoginRequired} recognises when the user has to sign in (again).
   */
  async getToken(context: TokenContext): Promise<AccessToken> {
    const tokens = await this.#tokens.read()
    const { accessToken } = tokens && isFresh(tokens, context.refused) ? tokens : await this.#renewal.renew(context)
    // With `expiresAt: 0` the client asks before every call, so that a logout takes effect immediately.
    return { value: accessToken, expiresAt: 0 }
  }

  /** Whether someone is signed in here; their session may have ended at the server. */
  async isSignedIn(): Promise<boolean> {
    return (await this.#tokens.read()) !== undefined
  }

  /** Claims of the ID token of the person who is signed in; `undefined` when nobody is. */
  async user(): Promise<IDToken | undefined> {
    return (await this.#tokens.read())?.user
  }

  /**
   * Forgets the tokens, at once for all clients of this login, and resolves to the URL that ends the session at the
   * authorization server as well, to which the caller takes the user. A renewal or a {@link complete} that is under way
   * does not bring the tokens back.
   */
  async logout({ returnTo }: LogoutOptions = {}): Promise<URL> {
    this.#logouts++
    const { previous } = await this.#tokens.replace(undefined)
    return withParameters(this.#server.end_session_endpoint, {
      client_id: this.#clientId,
      id_token_hint: previous?.idToken,
      post_logout_redirect_uri: returnTo && String(returnTo),
    })
  }

  async #complete(callback: string): Promise<CompletedLogin> {
    // The platform's own error would hold the URL, and with it the code.
    if (!URL.canParse(callback)) throw new TypeError('callback must be the absolute URL to which the user came back')
    const url = new URL(callback)
    const state = url.searchParams.get('state') ?? ''
    const logouts = this.#logouts
    const login = state ? await this.#pendingLogins.take(state) : undefined
    if (!login) throw new HaloAuthError('This browser began no login with the state that came back, in the last hour')
    const parameters = this.#tokenEndpoint.readCallback(url, state)
    const tokens = await this.#tokenEndpoint.redeemCode(parameters, login)
    const { isReplaced } = await this.#tokens.replace(tokens, () => logouts === this.#logouts)
    if (!isReplaced) throw loginRequiredError('The user signed out while the login was being completed')
    return { returnTo: login.returnTo, user: tokens.user }
  }
}

function withParameters(endpoint: string, parameters: Record<string, string | undefined>): URL {
  const url = new URL(endpoint)
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value)
  return url
}
