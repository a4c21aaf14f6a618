import type { RetryOptions } from '../retry/retry-options.ts'
import type { ResponseAs } from './response-body.ts'

/** A call to the API. */
export interface HaloRequest {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options'
  /**
   * Path under `<companyUrl>/api`, from the {@link path} tag: `/Tickets/5`. It may have a query, to which `query` is
   * added. A `#` is a part of it; segments `.` and `..` are refused.
   */
  path: string
  /**
   * `undefined` and `null` are left out, a `Date` becomes its ISO form, a list of ids one comma-separated value, which
   * is sent empty for an empty list, other objects JSON; keys stay as written. `URLSearchParams` go as they are.
   */
  query?: object | undefined
  /**
   * Sent as JSON; a `Blob`, with its type, `FormData`, `URLSearchParams` and bytes as they are. A stream is refused: it
   * could not be sent again when the token has ended.
   */
  body?: unknown
  /**
   * Name under which the caller of a generated function passes the body or the form. With it, a call without a body is
   * refused by a `TypeError` that names it. Without it, a call without a body goes without one.
   */
  bodyKey?: string | undefined
  /**
   * Sent as `multipart/form-data`: each own key a part, `Blob` and `File` as file parts, arrays as repeated parts,
   * other objects as JSON, primitives as text.
   */
  form?: object | undefined
  /**
   * How the response is read where {@link RequestOptions.as} does not say. Default `'json'`; `'auto'` goes by its media
   * type: JSON is parsed, text becomes a string, others a `Uint8Array`, an empty body `undefined`; `'none'` resolves to
   * `undefined`. An HTML page is an error with `'json'`, `'auto'` and `'none'`.
   */
  as?: 'json' | 'auto' | 'text' | 'bytes' | 'none' | undefined
  /**
   * Finds the address in a response that only names where the file is; of a GET alone. The call goes on with that
   * address, and without its token and headers. See `downloadFile`.
   */
  locate?: ((response: Response, request: Request) => Promise<string | undefined>) | undefined
}

/** What a caller may say about a single call. */
export interface RequestOptions<As extends ResponseAs = ResponseAs> {
  /** Cancels the call at once, also while it waits to be repeated, for a token or for the limiter. */
  signal?: AbortSignal | undefined
  /** Of each attempt, in milliseconds; `false`, `0` and `Infinity`: none. Default: the client's. */
  timeout?: number | false | undefined
  /** Added to the client's; `undefined` takes one away. */
  headers?: Headers | Record<string, string | undefined> | undefined
  /** Turns repetition on or off for this call, or changes its options. Default: the client's. */
  retry?: boolean | RetryOptions | undefined
  /** How the response is read. Default: as the operation declares it. */
  as?: As | undefined
}
