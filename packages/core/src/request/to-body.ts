import type { CallInit } from './call.ts'

/**
 * Body of a request. A `Blob`, `FormData`, `URLSearchParams` and bytes are sent as they are, anything else as JSON.
 *
 * @throws TypeError for what JSON would lose: a stream, which moreover could not be sent again after a refusal, a `Map`,
 * a promise, a function.
 */
export function toBody(body: unknown): CallInit['body'] {
  const value = Object(body)
  // Plain objects and arrays have none. Those of another realm, such as jsdom's, have the same.
  const tag: string = value[Symbol.toStringTag] ?? ''
  if (/^(Blob|File|FormData|URLSearchParams)$/.test(tag)) return body as Blob
  if (/Array|View/.test(tag)) return new Blob([body as ArrayBuffer])
  const isLost = (tag || Symbol.asyncIterator in value) && !value.toJSON
  const json = isLost ? '' : JSON.stringify(body)
  if (body !== undefined && !json) throw new TypeError(`${tag || typeof body} cannot be a body`)
  return json
}
