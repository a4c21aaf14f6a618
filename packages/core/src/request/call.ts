import type { HaloRequest, RequestOptions } from '../client/halo-request.ts'
import type { ResponseAs } from '../client/response-body.ts'

/** How a body is read: what a caller may ask for, and what an operation may say. */
export type BodyKind = ResponseAs | NonNullable<HaloRequest['as']>

/** What a call is made of besides its URL. */
export interface CallInit
  extends Omit<RequestOptions, 'as'>,
    Pick<RequestInit, 'redirect'>,
    Pick<HaloRequest, 'locate'> {
  /** In lower case. */
  method: string
  body?: string | FormData | URLSearchParams | Blob | undefined
}

/** Gives the current token, or the promise of a new one where that ends soon or is the one that the API refused. */
export type TokenKeeper = (refused?: string) => string | Promise<string>

/**
 * Sends a call, and reads the response.
 *
 * @param getToken gives the tokens of a call to the API. A request without it is one for a token: it goes without token
 * and limiter, its failures are `HaloAuthError`, it may be repeated whatever its method, and it follows no redirect to
 * another origin.
 */
export type Call = (url: string, init: CallInit, as: BodyKind, getToken?: TokenKeeper) => Promise<unknown>
