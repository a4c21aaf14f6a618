import type { RecordedRequest } from '@halopsa/msw/double'

/** A request as a line of the log: `200 GET /api/Tickets?count=3`, with the query parameters that had no effect. */
export function formatRequest({ method, path, query, status, ignored = [] }: RecordedRequest): string {
  const shown = new URLSearchParams(query)
  // The query of a staged image has its token, and that of a login its code.
  for (const name of ['token', 'code', 'client_secret']) if (shown.has(name)) shown.set(name, '…')
  const search = shown.size === 0 ? '' : `?${decodeURIComponent(shown.toString())}`
  const note = ignored.length === 0 ? '' : ` (ignored: ${ignored.join(', ')})`
  return `${status ?? 'cut'} ${method} ${path}${search}${note}`
}
