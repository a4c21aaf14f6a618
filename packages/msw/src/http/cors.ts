const methods = 'GET, POST, PUT, PATCH, DELETE'

/** Seconds for which a browser may keep the response to a preflight request. */
const preflightLifetime = '600'

/** Answers a preflight request: a page of any origin may call. */
export function answerPreflight(request: Request): Response {
  const response = new Response(null, { status: 204 })
  response.headers.set('access-control-allow-methods', methods)
  response.headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '*')
  response.headers.set('access-control-max-age', preflightLifetime)
  return allowOrigin(response, request)
}

/** Lets a page of any origin read a response. */
export function allowOrigin(response: Response, request: Request): Response {
  response.headers.set('access-control-allow-origin', request.headers.get('origin') ?? '*')
  response.headers.append('vary', 'origin')
  response.headers.set('access-control-expose-headers', 'content-disposition, retry-after')
  return response
}
