import type { RetryOptions } from '../retry/retry-options.ts'
import type { ResponseAs } from './response-body.ts'

/** A call to the API. */
export interface HaloRequest {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options'
  /** Path under `<companyUrl>/api`, from the {@link path} tag: `/Tickets/5`. */
  path: string
  /**
   * `undefined` and `null` are left out, arrays become repeated keys, a `Date` its ISO form, other objects JSON; keys
   * stay as written.
   */
  query?: object | undefined
  /** Sent as JSON; a `Blob` as it is, with its type. */
  body?: unknown
  /**
   * Sent as `multipart/form-data`: each own key a part, `Blob` and `File` as file parts, arrays as repeated parts,
   * other objects as JSON, primitives as text.
   */
  form?: object | undefined
  /**
   * How the answer is read where {@link RequestOptions.as} does not say. Default `'json'`; `'auto'` goes by its media
   * type: JSON is parsed, text and HTML become a string, others a `Uint8Array`, an empty body `undefined`; `'none'`
   * resolves to `undefined`.
   */
  as?: 'json' | 'auto' | 'text' | 'bytes' | 'none' | undefined
}

/** What a caller may say about a single call. */
export interface RequestOptions<As extends ResponseAs = ResponseAs> {
  /** Cancels the call at once, also while it waits to be repeated, for a token or for the limiter. */
  signal?: AbortSignal | undefined
  /** Of each attempt, in milliseconds; `false`: none. Default: the client's. */
  timeout?: number | false | undefined
  /** Added to the client's; `undefined` takes one away. */
  headers?: Headers | Record<string, string | undefined> | undefined
  /** Turns repetition on or off for this call, or changes its options. Default: the client's. */
  retry?: boolean | RetryOptions | undefined
  /** How the answer is read. Default: as the operation declares it. */
  as?: As | undefined
}
