import type { TokenContext } from '@halopsa/core'
import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  type ClientAuth,
  ClientSecretPost,
  clockTolerance,
  customFetch,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  type TokenEndpointRequestOptions,
  validateAuthResponse,
} from 'oauth4webapi'
import type { LoginServer } from './authorization-server.ts'
import type { HaloLoginOptions } from './halo-login-options.ts'
import { type StepRequest, toHaloError } from './login-errors.ts'
import { type LoginTokens, toLoginTokens } from './login-tokens.ts'
import { withoutQuery } from './parse-server-url.ts'
import type { PendingLogin } from './pending-logins.ts'
import { createTokenRequest, type SendTokenRequest } from './send-token-request.ts'

/**
 * How far the clocks of the browser and of the server may differ, in seconds: RFC 7519, section 4.1.4, allows a few
 * minutes.
 */
const clockToleranceInSeconds = 300

/** Redeems codes and refresh tokens at the token endpoint, and checks what comes back. */
export class TokenEndpoint {
  readonly #server: LoginServer
  readonly #client: Client
  readonly #clientAuthentication: ClientAuth
  readonly #redirectUri: string
  readonly #send: SendTokenRequest

  constructor(server: LoginServer, options: HaloLoginOptions) {
    const { clientId, clientSecret, redirectUri, timeout = 20_000 } = options
    this.#server = server
    this.#client = { client_id: clientId, [clockTolerance]: clockToleranceInSeconds }
    this.#clientAuthentication = clientSecret ? ClientSecretPost(clientSecret) : None()
    this.#redirectUri = String(redirectUri)
    this.#send = createTokenRequest(options.fetch ?? ((input, init) => fetch(input, init)), timeout)
  }

  /**
   * Checks the URL to which a user came back (RFC 6749, section 4.1.2; RFC 9207).
   *
   * @returns its parameters, for {@link redeemCode}.
   * @throws `HaloAuthError` when the server refused the login, or the URL comes from another server.
   */
  readCallback(callback: URL, state: string): URLSearchParams {
    try {
      return validateAuthResponse(this.#server, this.#client, callback, state)
    } catch (error) {
      throw toHaloError(error, { method: 'GET', url: withoutQuery(this.#server.authorization_endpoint) })
    }
  }

  /** Redeems the code of a login (RFC 6749, section 4.1.3). */
  redeemCode(callback: URLSearchParams, { verifier, nonce }: PendingLogin): Promise<LoginTokens> {
    return this.#step(async () => {
      const response = await authorizationCodeGrantRequest(
        this.#server,
        this.#client,
        this.#clientAuthentication,
        callback,
        this.#redirectUri,
        verifier,
        requestOptions(this.#send),
      )
      const options = { expectedNonce: nonce }
      return toLoginTokens(await processAuthorizationCodeResponse(this.#server, this.#client, response, options))
    })
  }

  /**
   * Gets new tokens for a refresh token (RFC 6749, section 6), with the transport of the client that asks.
   *
   * @param old tokens to which the refresh token belongs; what the response leaves out stays as it was.
   */
  redeemRefreshToken(refreshToken: string, old: LoginTokens, { request }: TokenContext): Promise<LoginTokens> {
    return this.#step(async () => {
      const response = await refreshTokenGrantRequest(
        this.#server,
        this.#client,
        this.#clientAuthentication,
        refreshToken,
        requestOptions(async (url, { headers, body }) => {
          // A refresh token works once: a repetition of a request that the server has seen would end the session.
          return String(await request(url, { method: 'post', redirect: 'manual', retry: false, headers, body }, 'text'))
        }),
      )
      return toLoginTokens(await processRefreshTokenResponse(this.#server, this.#client, response), old)
    })
  }

  async #step(task: () => Promise<LoginTokens>): Promise<LoginTokens> {
    const request: StepRequest = { method: 'POST', url: withoutQuery(this.#server.token_endpoint) }
    try {
      return await task()
    } catch (error) {
      throw toHaloError(error, request)
    }
  }
}

function requestOptions(send: SendTokenRequest): TokenEndpointRequestOptions {
  return {
    // `send` has read the whole body, so that its time limit and its errors cover that too.
    [customFetch]: async (url, init) =>
      new Response(await send(url, init), { headers: { 'content-type': 'application/json' } }),
    // authorizationServer() has refused each `http:` URL that the options do not permit.
    [allowInsecureRequests]: true,
  }
}
