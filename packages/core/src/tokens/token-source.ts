import type { ResponseAs } from '../client/response-body.ts'
import type { Logger } from '../logger.ts'
import type { CallInit } from '../request/call.ts'

/** A token that the API takes as `Authorization: Bearer …`. */
export interface AccessToken {
  value: string
  /** When it ends, in milliseconds since the epoch. Left out: it is used until the API refuses it. */
  expiresAt?: number | undefined
}

/** What a token source may need to get a token. */
export interface TokenContext {
  /** The token that the API refused with a 401: the source must not return it again. */
  readonly refused?: string | undefined
  /** Takes the log lines of the client. */
  readonly logger?: Logger | undefined
  /**
   * Sends a request with the transport of the client, without token and limiter: its `fetch`, timeout, retry options and
   * errors, of which a refusal is a `HaloAuthError`.
   */
  request(url: string, init: CallInit, as: ResponseAs): Promise<unknown>
  /** URL of the token endpoint, with its `tenant`; asked of the server where `authUrl` is `'discover'`. */
  tokenUrl(): Promise<string>
}

/**
 * Where access tokens come from. The client asks once for all calls that wait, keeps the token until shortly before it
 * ends, and asks again when the API refuses it.
 */
export interface TokenSource {
  /** @throws what the calls that wait for the token shall throw, preferably a `HaloAuthError`. */
  getToken(context: TokenContext): Promise<AccessToken>
  /**
   * Where given, the client shares the tokens through its `tokenCache`, under this name within its server. Must tell
   * apart whoever must not share a token, and hold no secret.
   */
  readonly cacheKey?: string | undefined
}

/** A token, or a function that is asked for one at each call; a token with `expiresAt` is kept until then. */
export type TokenProvider = string | (() => string | AccessToken | Promise<string | AccessToken>)
