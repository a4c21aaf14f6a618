/** The parts of a request that a pattern is compared with. */
export interface RequestDescription {
  method: string
  /** Path below the base URL: `/api/Tickets/5`, `/auth/token`. */
  path: string
  /** Operation of the API, if it is one: `GET /Tickets/{id}`. */
  operation?: string
}

/**
 * Reads a pattern of requests: a path, with a method before it to narrow it down. The path is that of an operation
 * (`/Tickets/{id}`), one below the resource server (`/Tickets/5`), or a whole one (`/auth/token`); `*` stands for any
 * text. Case does not matter.
 *
 * @throws SyntaxError when the pattern has no path.
 */
export function createRequestPattern(pattern: string): (request: RequestDescription) => boolean {
  const [, method, path] = /^(?:([a-z]+) )?([/*]\S*)$/i.exec(pattern) ?? []
  if (path === undefined)
    throw new SyntaxError(
      `${JSON.stringify(pattern)} is not a pattern of requests: it needs a path, such as "GET /Tickets"`,
    )
  const source = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const expression = new RegExp(`^${source.join('.*')}$`, 'i')
  return (request) => {
    if (method !== undefined && method.toUpperCase() !== request.method.toUpperCase()) return false
    const paths = [request.path, request.path.replace(/^\/api(?=\/)/, ''), request.operation?.replace(/^\S+ /, '')]
    return paths.some((candidate) => candidate !== undefined && expression.test(candidate))
  }
}
