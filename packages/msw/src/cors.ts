const METHODS = 'GET, POST, PUT, PATCH, DELETE'

/** Seconds for which a browser may remember the answer to a preflight request. */
const PREFLIGHT_LIFETIME = '600'

/** Answers a browser that asks whether a page of another origin may call. */
export function answerPreflight(request: Request): Response {
  const response = new Response(null, { status: 204 })
  response.headers.set('access-control-allow-methods', METHODS)
  response.headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '*')
  response.headers.set('access-control-max-age', PREFLIGHT_LIFETIME)
  return allowOrigin(response, request)
}

/** Lets the page that asked, of whatever origin, read a response. */
export function allowOrigin(response: Response, request: Request): Response {
  response.headers.set('access-control-allow-origin', request.headers.get('origin') ?? '*')
  response.headers.append('vary', 'origin')
  response.headers.set('access-control-expose-headers', 'content-disposition, retry-after')
  return response
}
