import {
  type AccessToken,
  HaloAuthError,
  HaloConnectionError,
  HaloTimeoutError,
  type TokenContext,
  type TokenSource,
} from '@halopsa/core'
import {
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  type ClientAuth,
  ClientSecretPost,
  calculatePKCECodeChallenge,
  customFetch,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  getValidatedIdTokenClaims,
  type IDToken,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type TokenEndpointRequestOptions,
  type TokenEndpointResponse,
  validateAuthResponse,
} from 'oauth4webapi'
import { authorizationServer } from './authorization-server.ts'
import { exclusively } from './exclusively.ts'
import type { HaloLoginOptions, LoginStore } from './halo-login-options.ts'
import { loginRequiredError, refusalCode, requireAnswer, toHaloError } from './login-errors.ts'
import { warnOfSecretInBrowser } from './warn-of-secret.ts'
import { webStorage } from './web-storage.ts'

/** A token is renewed this long before it ends, or after nine tenths of its life where that is later. */
const renewalMargin = 60_000

/** How a login begins. */
export interface BeginOptions {
  /** Where the user wanted to go; {@link HaloLogin.complete} gives it back. Stays in this browser. */
  returnTo?: string
  /**
   * `'none'` comes back without showing a page: signed in if the user still has a session, else `complete` throws what
   * {@link isLoginRequired} knows. `'login'` asks for the password in any case. Default: the server decides.
   */
  prompt?: 'none' | 'login'
  /** Name to fill in on the login page. */
  loginHint?: string
}

/** A login that has come to its end. */
export interface CompletedLogin {
  /** What {@link HaloLogin.begin} was given. */
  returnTo?: string
  /** Claims of the ID token; `undefined` without the scope `openid`. */
  user?: IDToken
}

/** How a session ends. */
export interface LogoutOptions {
  /** Where the authorisation server sends the user afterwards; registered with the application. */
  returnTo?: string | URL
}

/** What waits in the browser while the user is at the login page. */
interface PendingLogin {
  verifier: string
  nonce?: string
  returnTo?: string
}

/** What a login gave. Times in milliseconds since the epoch. */
interface LoginTokens {
  accessToken: string
  renewAt?: number
  refreshToken?: string
  idToken?: string
  user?: IDToken
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
  readonly #server: AuthorizationServer
  readonly #client: Client
  readonly #clientAuthentication: ClientAuth
  readonly #scope: string
  readonly #redirectUri: string
  readonly #key: string
  readonly #store: LoginStore
  readonly #pendingStore: LoginStore
  readonly #fetch: typeof fetch
  readonly #timeout: number
  #renewal: Promise<LoginTokens> | undefined

  /** @throws TypeError when an option is missing or malformed; the message names it. */
  constructor(options: HaloLoginOptions) {
    const { clientId, clientSecret, redirectUri, scope = 'openid all offline_access', timeout = 20_000 } = options
    if (!clientId) throw new TypeError('clientId is missing')
    if (!URL.canParse(redirectUri)) throw new TypeError('redirectUri is not a URL')
    if (clientSecret) warnOfSecretInBrowser()
    this.#server = authorizationServer(options)
    this.#client = { client_id: clientId }
    this.#clientAuthentication = clientSecret ? ClientSecretPost(clientSecret) : None()
    this.#scope = scope
    this.#redirectUri = String(redirectUri)
    this.#key = `halopsa-login:${this.#server.token_endpoint}:${clientId}`
    this.#store = options.store ?? new Map<string, unknown>()
    this.#pendingStore = options.pendingStore ?? sessionStore() ?? new Map<string, unknown>()
    this.#fetch = options.fetch ?? ((input, init) => fetch(input, init))
    this.#timeout = timeout
  }

  /** Begins a login: resolves to the URL of the login page, to which the caller takes the user. */
  async begin({ returnTo, prompt, loginHint }: BeginOptions = {}): Promise<URL> {
    const state = generateRandomState()
    const verifier = generateRandomCodeVerifier()
    const nonce = this.#scope.split(' ').includes('openid') ? generateRandomNonce() : undefined
    await this.#pendingStore.set(this.#pendingKey(state), { verifier, nonce, returnTo } satisfies PendingLogin)
    const url = new URL(this.#server.authorization_endpoint as string)
    const parameters = {
      response_type: 'code',
      client_id: this.#client.client_id,
      redirect_uri: this.#redirectUri,
      scope: this.#scope,
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      prompt,
      login_hint: loginHint,
    }
    for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value)
    return url
  }

  /**
   * Ends a login: checks what the login page sent back, and redeems its code for tokens.
   *
   * @param callback - URL to which the user came back, with its query. Take it out of the address bar afterwards: it
   * works once.
   * @throws `HaloAuthError` when the server refused (`data.error` has its code) or failed (`status` says how), when this
   * browser began no such login (`state`), or when the answer is not to what was asked (`nonce`, audience, issuer);
   * `HaloConnectionError` and `HaloTimeoutError` when the server cannot be reached.
   */
  async complete(callback: string | URL): Promise<CompletedLogin> {
    const url = new URL(callback)
    const state = url.searchParams.get('state') ?? ''
    const pending = (await this.#pendingStore.get(this.#pendingKey(state))) as PendingLogin | undefined
    if (!state || !pending) throw new HaloAuthError('This browser began no login with the state that came back')
    await this.#pendingStore.delete(this.#pendingKey(state))
    try {
      const answer = await authorizationCodeGrantRequest(
        this.#server,
        this.#client,
        this.#clientAuthentication,
        validateAuthResponse(this.#server, this.#client, url, state),
        this.#redirectUri,
        pending.verifier,
        this.#requestOptions((input, init) => this.#send(input, init)),
      )
      const expectations = { expectedNonce: pending.nonce }
      const tokens = await processAuthorizationCodeResponse(this.#server, this.#client, answer, expectations)
      const { user } = await this.#keep(tokens)
      return { returnTo: pending.returnTo, user }
    } catch (error) {
      throw toHaloError(error)
    }
  }

  /**
   * The access token; renewed without the user where a refresh token allows it. The client calls this.
   *
   * @throws a `HaloAuthError` that {@link isLoginRequired} knows when the user has to sign in (again).
   */
  async getToken(context: TokenContext): Promise<AccessToken> {
    const { accessToken } = unspent(await this.#tokens(), context.refused) ?? (await this.#renew(context))
    // Its end is the login's business: the client shall ask each time, so that a logout is one at once.
    return { value: accessToken, expiresAt: 0 }
  }

  /** Whether someone is signed in here; their session may have ended at the server. */
  async isSignedIn(): Promise<boolean> {
    return (await this.#tokens()) !== undefined
  }

  /** Claims of the ID token of whoever is signed in. */
  async user(): Promise<IDToken | undefined> {
    return (await this.#tokens())?.user
  }

  /**
   * Forgets the tokens, at once for all clients of this login, and resolves to the URL that ends the session at the
   * authorisation server as well, to which the caller takes the user.
   */
  async logout({ returnTo }: LogoutOptions = {}): Promise<URL> {
    const tokens = await this.#tokens()
    await this.#store.delete(this.#key)
    const url = new URL(this.#server.end_session_endpoint as string)
    url.searchParams.set('client_id', this.#client.client_id)
    if (tokens?.idToken) url.searchParams.set('id_token_hint', tokens.idToken)
    if (returnTo) url.searchParams.set('post_logout_redirect_uri', String(returnTo))
    return url
  }

  #renew(context: TokenContext): Promise<LoginTokens> {
    this.#renewal ??= exclusively(this.#key, () => this.#useRefreshToken(context)).finally(() => {
      this.#renewal = undefined
    })
    return this.#renewal
  }

  async #useRefreshToken({ request, refused }: TokenContext): Promise<LoginTokens> {
    const old = await this.#tokens()
    const fresh = unspent(old, refused)
    // Another tab was faster.
    if (fresh) return fresh
    if (!old?.refreshToken) throw loginRequiredError('Sign in')
    try {
      const answer = await refreshTokenGrantRequest(
        this.#server,
        this.#client,
        this.#clientAuthentication,
        old.refreshToken,
        this.#requestOptions((input, init) => request(input, init, 'response') as Promise<Response>),
      )
      const tokens = await processRefreshTokenResponse(this.#server, this.#client, answer)
      if (await this.#isCurrent(old)) return await this.#keep(tokens, old)
    } catch (cause) {
      const error = toHaloError(cause)
      if (!(error instanceof HaloAuthError) || !refusalCode(error)) throw error
      if (await this.#isCurrent(old)) {
        await this.#store.delete(this.#key)
        throw loginRequiredError(`Sign in again: ${error.message}`)
      }
    }
    // Meanwhile someone signed out, or in.
    const current = await this.#tokens()
    if (!current) throw loginRequiredError('Sign in')
    return current
  }

  async #isCurrent({ accessToken }: LoginTokens): Promise<boolean> {
    return (await this.#tokens())?.accessToken === accessToken
  }

  /** Stores what the token endpoint gave; what it left out stays as it was. */
  async #keep(answer: TokenEndpointResponse, old?: LoginTokens): Promise<LoginTokens> {
    const user = getValidatedIdTokenClaims(answer) ?? old?.user
    if (old?.user && user?.sub !== old.user.sub) throw new HaloAuthError('The renewed token is for someone else')
    const lifetime = answer.expires_in && answer.expires_in * 1000
    const refreshToken = answer.refresh_token ?? old?.refreshToken
    const tokens: LoginTokens = {
      accessToken: answer.access_token,
      renewAt: lifetime && Date.now() + lifetime - (refreshToken ? Math.min(renewalMargin, lifetime / 10) : 0),
      refreshToken,
      idToken: answer.id_token ?? old?.idToken,
      user,
    }
    await this.#store.set(this.#key, tokens)
    return tokens
  }

  async #tokens(): Promise<LoginTokens | undefined> {
    // Some stores say `null` of what they do not have.
    return ((await this.#store.get(this.#key)) ?? undefined) as LoginTokens | undefined
  }

  #pendingKey(state: string): string {
    return `${this.#key}:${state}`
  }

  #requestOptions(send: NonNullable<TokenEndpointRequestOptions[typeof customFetch]>): TokenEndpointRequestOptions {
    // The constructor has let `http:` pass only where it may.
    return { [customFetch]: async (...request) => requireAnswer(await send(...request)), [allowInsecureRequests]: true }
  }

  async #send(input: string, init: RequestInit): Promise<Response> {
    try {
      return await this.#fetch(input, { ...init, signal: AbortSignal.timeout(this.#timeout) })
    } catch (cause) {
      const about = { method: 'POST', url: this.#server.token_endpoint?.split('?')[0], cause }
      if ((cause as Error).name === 'TimeoutError') throw new HaloTimeoutError('Timed out', about)
      throw new HaloConnectionError('The token endpoint cannot be reached', about)
    }
  }
}

/** The tokens, unless the access token ends soon or is the one that was refused. */
function unspent(tokens: LoginTokens | undefined, refused: string | undefined): LoginTokens | undefined {
  const isSpent = tokens?.accessToken === refused || Date.now() >= (tokens?.renewAt ?? Number.POSITIVE_INFINITY)
  return isSpent ? undefined : tokens
}

/** `sessionStorage`, where the page has one and may use it. */
function sessionStore(): LoginStore | undefined {
  try {
    const { sessionStorage } = globalThis
    return sessionStorage && webStorage(sessionStorage)
  } catch {
    return undefined
  }
}
