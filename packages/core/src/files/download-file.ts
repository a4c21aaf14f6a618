import type { HaloClient } from '../client/halo-client.ts'
import type { HaloRequest, RequestOptions } from '../client/halo-request.ts'
import type { ResponseAs, ResponseBody } from '../client/response-body.ts'
import { HaloApiError } from '../errors/halo-api-error.ts'
import type { Bytes } from '../request/bytes.ts'

/**
 * Gets a file. Where HaloPSA keeps files in S3 it responds not with the bytes but with JSON, `{ "link": "https://…" }`:
 * then they are fetched from that address, without the token and the headers of the client, within the same call, whose
 * timeout, signal and retry options hold for both. An `http:` address is refused unless the server itself is at one.
 *
 * @param request a GET.
 * @returns the bytes, or what `options.as` asks for.
 * @throws what {@link HaloClient.request} does.
 * @example const bytes = await downloadFile(halo, { method: 'get', path: path`/Attachment/${id}` })
 */
export function downloadFile<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  request: HaloRequest,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bytes>> {
  return halo.request({ as: 'bytes', ...request, locate: readLink }, options)
}

/**
 * The address in the response, unless that is the file: a JSON or HTML file has a name, in its `Content-Disposition`.
 *
 * @throws HaloApiError when the address is one of `http:`, and the server's is not; for a page for people, such as one
 * to log in.
 */
async function readLink(response: Response, { method, url }: Request): Promise<string | undefined> {
  const { headers, status } = response
  const mediaType = headers.get('content-type') ?? ''
  if (headers.has('content-disposition')) return undefined
  if (/html/i.test(mediaType)) {
    const page = { method, url: url.split('?')[0], status, data: await response.text(), headers }
    throw new HaloApiError('Unexpected HTML page', page)
  }
  if (!/[/+]json/i.test(mediaType)) return undefined
  const data: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  const { link } = Object(data)
  if (typeof link !== 'string') return undefined
  const { protocol } = new URL(link, url)
  if (protocol === 'https:' || protocol === new URL(url).protocol) return link
  const fields = { method, url: url.split('?')[0], status, data, headers }
  throw new HaloApiError(`The file is at an address of ${protocol}, which is not fetched`, fields)
}
