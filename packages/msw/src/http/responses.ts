/** A response in JSON. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers })
}

/** A response that is an HTML page. */
export function html(page: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(page, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
}

/** The error page of a web server, where the application itself sent no response. */
export function errorPage(status: number, title: string, headers: Record<string, string> = {}): Response {
  const head = `<head><title>${title}</title></head>`
  return html(`<!DOCTYPE html><html lang="en">${head}<body><h1>${title}</h1></body></html>`, status, headers)
}

/** A .NET exception in JSON: HaloPSA's response to a request that it cannot read. */
export function exception(className: string, message: string, status = 400): Response {
  return json(
    { ClassName: className, Message: message, Data: null, InnerException: null, HResult: -2146233088 },
    status,
  )
}

/** The errors of model binding, as HaloPSA refuses a body that does not fit its schema: messages by path. */
export function invalidModel(path: string, message: string): Response {
  return json({ [path]: [`${message}. Path '${path}'.`] }, 400)
}

export function notFound(message: string): Response {
  return json({ Message: message }, 404)
}

/** The response to a call that names a record which the section does not have. */
export function missingRecord(section: { name: string }, id: string | number): Response {
  return notFound(`${section.name} ${id} was not found.`)
}

/** The response to a call without a valid token, or without the permission that it needs. */
export function unauthorized(): Response {
  return json({ Message: 'Authorization has been denied for this request.' }, 401, { 'www-authenticate': 'Bearer' })
}

/** The response to a call beyond the rate limit. */
export function tooManyRequests(headers: Record<string, string> = {}): Response {
  return new Response('Too many requests.', { status: 429, headers: { 'content-type': 'text/plain', ...headers } })
}
