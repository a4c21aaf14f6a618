import type { Bytes } from '../request/bytes.ts'

/** What a caller may ask an answer to be read as; `response` is the platform's, its body unread. */
export type ResponseAs = 'json' | 'text' | 'bytes' | 'blob' | 'stream' | 'response'

/**
 * What a call resolves to. `T`, the declared type, where the caller asked for nothing or for `json`; else what was
 * asked for. (Not distributive: the whole union, as in `ReturnType`, is "asked for nothing".)
 */
export type ResponseBody<As extends ResponseAs, T> = [As] extends ['stream']
  ? ReadableStream<Uint8Array>
  : [As] extends ['blob']
    ? Blob
    : [As] extends ['bytes']
      ? Bytes
      : [As] extends ['text']
        ? string
        : [As] extends ['response']
          ? Response
          : T
