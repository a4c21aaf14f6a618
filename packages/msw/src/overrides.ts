import { ConnectionFault } from './connection-fault.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'

/** A call as an override sees it. */
export interface OverriddenCall {
  request: Request
  /** Values of the path parameters. */
  parameters: Readonly<Record<string, string>>
  query: URLSearchParams
  /** JSON as a value, a form as `FormData`; absent without a body. */
  body?: unknown
}

/**
 * What to answer: a `Response`, any other value as JSON with status 200, or a function that gives one of these.
 * `undefined` leaves the answer to the double, `Response.error()` cuts the connection.
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

/** The answers that a user of a double has put in place of its own. */
export class Overrides {
  readonly #entries: { isMatch: (request: RequestDescription) => boolean; override: Override }[] = []

  /** Adds an override; the returned function takes it away again. */
  add(pattern: string, override: Override): () => void {
    const entry = { isMatch: createRequestPattern(pattern), override }
    this.#entries.unshift(entry)
    return () => {
      const index = this.#entries.indexOf(entry)
      if (index !== -1) this.#entries.splice(index, 1)
    }
  }

  /** The overriding answer to a call, if any: of several the one that was added last. */
  async answer(description: RequestDescription, call: OverriddenCall): Promise<Response | undefined> {
    for (const { isMatch, override } of this.#entries) {
      if (!isMatch(description)) continue
      const answer: unknown = typeof override === 'function' ? await override(call) : override
      if (answer instanceof Response) return copy(answer)
      if (answer !== undefined) return Response.json(answer)
    }
    return undefined
  }

  clear(): void {
    this.#entries.length = 0
  }
}

/** A response that can be sent again, and whose headers can be added to. */
function copy(response: Response): Response {
  if (response.type === 'error') throw new ConnectionFault('drop')
  const { status, statusText, headers } = response
  return new Response(response.clone().body, { status, statusText, headers })
}
