import { appendValues } from './append-values.ts'

/** A segment that a URL parser resolves, written in any of its ways; characters that the parser drops. */
const unsafePath = /[\t\n\r]|(^|[\\/])(\.|%2e){1,2}([\\/]|$)/i

/**
 * URL of a call.
 *
 * @param path under `apiUrl`; it may have a query, which `query` is added to. A `#` is part of the path.
 * @throws TypeError when the path has a segment `.` or `..`, or a line break.
 */
export function requestUrl(apiUrl: string, path: string, query: object | undefined): string {
  const [segments = '', pathQuery = ''] = path
    .replace(/^\/*/, '')
    .replaceAll('#', '%23')
    .split(/\?(.*)/s)
  if (unsafePath.test(segments)) throw new TypeError(`Dot segment or line break in path ${segments}`)
  const search = query ? String(appendValues(new URLSearchParams(pathQuery), query)) : pathQuery
  return `${apiUrl}/${segments}${search && `?${search}`}`
}
