import { readJson } from './read-response.ts'
import type { UnreadResponse } from './unread-response.ts'

/** How a page begins, whatever media type it is sent with: servers in maintenance send some with none. */
const pageBeginning = /^\s*<(!doctype\s+html|html)[\s>]/i

/** Bytes of a body that are looked at for that. */
const longestBeginning = 200

/**
 * Reads a response of which nobody knows what it holds, by its media type: JSON is parsed, text becomes a string, others
 * a `Uint8Array`, an empty body `undefined`. It is what `as` of a {@link HaloRequest} takes.
 *
 * @throws `HaloApiError` for a page for people, such as one to log in, and for malformed JSON.
 */
export async function byMediaType(unread: UnreadResponse): Promise<unknown> {
  const { response, promise } = unread
  const mediaType = response.headers.get('content-type') ?? ''
  const isText = /json|^text|html/i.test(mediaType)
  const body = isText ? await promise.text() : new Uint8Array(await promise.arrayBuffer())
  refusePage(unread, body)
  if (!body.length) return undefined
  return /[/+]json/i.test(mediaType) ? readJson(unread, body as string) : body
}

/**
 * Reads a response whose body does not matter, to its end. It is what `as` of a {@link HaloRequest} takes.
 *
 * @throws `HaloApiError` for a page for people.
 */
export async function ignoreBody(unread: UnreadResponse): Promise<undefined> {
  refusePage(unread, await unread.promise.text())
}

/** Refuses an HTML page. One that has a name is a file. */
function refusePage({ response, refuse }: UnreadResponse, body: string | Uint8Array): void {
  const { headers } = response
  if (headers.has('content-disposition') || !body.length) return
  const start = body.slice(0, longestBeginning)
  const text = typeof start === 'string' ? start : new TextDecoder().decode(start)
  const isPage = /html/i.test(headers.get('content-type') ?? '') || pageBeginning.test(text)
  if (isPage) throw refuse(response, body, 'Unexpected HTML page')
}
