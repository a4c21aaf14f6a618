import type { HaloRequest } from './halo-request.ts'

/** Redirects in a row that are followed: as many as the fetch standard allows. */
const mostRedirects = 20

/**
 * Sends a request that reads something, and follows its redirects.
 *
 * `fetch` could do that, but would take the caller's headers along to another origin, which here gets none but `accept`.
 * `https:` is not left for anything else.
 *
 * @param request with the redirect mode `manual`.
 * @param mayLeave whether another origin may be asked.
 * @param locate finds the address in a response that only names it.
 * @param count redirects that were followed before.
 * @returns the last response, which is a redirect where that must not be followed.
 */
export async function followRedirects(
  send: (request: Request) => Promise<Response>,
  request: Request,
  mayLeave: boolean,
  locate?: HaloRequest['locate'],
  count = 0,
): Promise<Response> {
  const response = await send(request)
  const isHidden = response.type === 'opaqueredirect' && mayLeave
  const address = redirectTarget(response) ?? (response.ok && (await locate?.(response, request)))
  const { url, method, signal, headers } = request
  if (!(isHidden || (address && URL.canParse(address, url))) || count === mostRedirects) return response
  const accept = headers.get('accept') as string
  if (!address) {
    // A browser does not say where a redirect leads: it has to follow, and takes the token from another origin.
    const authorization = headers.get('authorization') as string
    return send(new Request(url, { method, signal, headers: { accept, authorization } }))
  }
  const [from, to] = [new URL(url), new URL(address, url)]
  // An address in a body is signed, and has to be asked without the token wherever it is.
  const isSame = to.origin === from.origin && !response.ok
  if (!isSame && !(mayLeave && ['https:', from.protocol].includes(to.protocol))) return response
  response.body?.cancel().catch(() => {})
  const next = new Request(to, isSame ? request : { method, signal, headers: { accept }, redirect: 'manual' })
  return followRedirects(send, next, mayLeave, isSame ? locate : undefined, count + 1)
}

/** The address that a redirect names. */
export function redirectTarget({ status, headers }: Response): string | undefined {
  return (status > 300 && status < 400 && headers.get('location')) || undefined
}
