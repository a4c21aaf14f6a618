import type { BodyKind } from '../request/call.ts'
import { parseJson } from './parse-json.ts'
import type { UnreadResponse } from './unread-response.ts'

/**
 * Reads the body of a response.
 *
 * @throws what `refuse` makes of JSON that does not parse, or what the platform throws when the body breaks off.
 */
export async function readResponse(unread: UnreadResponse, as: BodyKind): Promise<unknown> {
  const { promise, response } = unread
  if (typeof as === 'function') return as(unread)
  if (as === 'response') return response
  if (as === 'stream') return response.body ?? new Blob().stream()
  if (as === 'blob' || as === 'text') return promise[as]()
  if (as === 'bytes') return new Uint8Array(await promise.arrayBuffer())
  return readJson(unread, await promise.text())
}

/** @throws what `refuse` makes of a text that is no JSON. */
export function readJson({ response, refuse }: UnreadResponse, text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    throw refuse(response, text, 'Malformed JSON')
  }
}
