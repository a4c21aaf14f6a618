import { unauthorized } from '../http/responses.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'

/** How a call is refused that the agent may not make. */
export interface Denial {
  /** Default: 401. */
  status?: 401 | 403
}

/** The calls that no agent may make. */
export class Denials {
  readonly #entries = new Set<{ isMatch: (request: RequestDescription) => boolean; status: 401 | 403 }>()

  /** Denies calls. The returned function allows them again. */
  add(pattern: string, { status = 401 }: Denial): () => void {
    const entry = { isMatch: createRequestPattern(pattern), status }
    this.#entries.add(entry)
    return () => {
      this.#entries.delete(entry)
    }
  }

  /** The refusal of a call, if it is denied: a 401 has a message, a 403 has no body. */
  responseTo(request: RequestDescription): Response | undefined {
    const entry = [...this.#entries].find(({ isMatch }) => isMatch(request))
    if (entry === undefined) return undefined
    return entry.status === 401 ? unauthorized() : new Response(null, { status: entry.status })
  }

  clear(): void {
    this.#entries.clear()
  }
}
