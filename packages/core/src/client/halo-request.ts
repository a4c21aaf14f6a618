import type { RetryOptions } from '../retry/retry-options.ts'
import type { ResponseAs } from './response-body.ts'
import type { BodyReader } from './unread-response.ts'

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
   * Sent as JSON; a `Blob`, with its type, `FormData` (see {@link formData}), `URLSearchParams` and bytes as they are. A
   * stream is refused: it could not be sent again when the token has ended.
   */
  body?: unknown
  /**
   * How the response is read where {@link RequestOptions.as} does not say. Default `'json'`; a function, such as
   * {@link byMediaType} and {@link ignoreBody}, reads it in its own way.
   */
  as?: 'json' | 'text' | 'bytes' | BodyReader | undefined
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
