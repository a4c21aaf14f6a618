import { readJson } from './read-response.ts'
import type { UnreadResponse } from './unread-response.ts'

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
function refusePage({ response, refuse }: UnreadResponse, body: { length: number }): void {
  const { headers } = response
  const isPage = /html/i.test(headers.get('content-type') ?? '') && !headers.has('content-disposition')
  if (isPage && body.length) throw refuse(response, body, 'Unexpected HTML page')
}
