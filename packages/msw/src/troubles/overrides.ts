import { ConnectionFault } from './connection-fault.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'

/** The call that an override gets. */
export interface OverriddenCall {
  request: Request
  /** Values of the path parameters. */
  parameters: Readonly<Record<string, string>>
  query: URLSearchParams
  /** JSON as a value, a form as `FormData`; absent without a body. */
  body?: unknown
}

/**
 * The response: a `Response`, any other value as JSON with status 200, or a function that returns one of these.
 * `undefined` leaves the response to the double, `Response.error()` cuts the connection.
 */
export type Override =
  | Response
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | Readonly<Record<string, unknown>>
  | ((call: OverriddenCall) => unknown)

/** The responses that tests have put in place of the double's own. */
export class Overrides {
  readonly #entries: { isMatch: (request: RequestDescription) => boolean; override: Override }[] = []

  /** Adds an override. The returned function removes it. */
  add(pattern: string, override: Override): () => void {
    const entry = { isMatch: createRequestPattern(pattern), override }
    this.#entries.unshift(entry)
    return () => {
      const index = this.#entries.indexOf(entry)
      if (index !== -1) this.#entries.splice(index, 1)
    }
  }

  /** The overriding response to a call, if any: of several, the one that was added last. */
  async responseTo(description: RequestDescription, call: OverriddenCall): Promise<Response | undefined> {
    for (const { isMatch, override } of this.#entries) {
      if (!isMatch(description)) continue
      const value: unknown = typeof override === 'function' ? await override(call) : override
      if (value instanceof Response) return copy(value)
      if (value !== undefined) return Response.json(value)
    }
    return undefined
  }

  clear(): void {
    this.#entries.length = 0
  }
}

/** A copy with headers that can be changed, so that the override can be sent again. */
function copy(response: Response): Response {
  if (response.type === 'error') throw new ConnectionFault('drop')
  const { status, statusText, headers } = response
  return new Response(response.clone().body, { status, statusText, headers })
}
