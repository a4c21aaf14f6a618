import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A request of Node as the web has it. It is aborted when its client leaves. */
export function readRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const leaving = new AbortController()
  outgoing.once('close', () => leaving.abort())
  const { method = 'GET', url = '/', headers } = incoming
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((single): [string, string] => [name, single]),
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  // The name that the client used stands in the header, where it is checked; it is no part of where this request goes.
  return new Request(new URL(url.startsWith('/') ? url : '/', 'http://localhost'), {
    method,
    headers: fields,
    signal: leaving.signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  } as RequestInit)
}

/** Sends a response of the web as one of Node, event by event where it is a stream of them. */
export async function writeResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (!response.body) {
    outgoing.end()
    return
  }
  // A client that leaves in the middle is no error of this server.
  await pipeline(Readable.fromWeb(response.body as never), outgoing).catch(() => {})
}
