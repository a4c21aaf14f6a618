import { createRandom, type Random } from './random.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'

/** A way to answer wrongly. */
export type Fault =
  /** An HTML page where JSON is due. */
  | 'html'
  /** The right answer, its JSON cut off before the end. */
  | 'malformed'
  /** The right answer, of which half arrives before the connection ends. */
  | 'truncated'
  /** The connection is closed without an answer. */
  | 'drop'
  /** The connection is reset without an answer. */
  | 'reset'

/** Something that goes wrong with some requests. Without a status or fault they are only late. */
export interface Trouble {
  /** Which requests, as a pattern: `GET /Tickets/{id}`, `/auth/token`. Default: every call of the API. */
  on?: string
  /** How many of them. Default: all. */
  times?: number
  /** How many of them go well first. Default: 0. */
  skip?: number
  /** Chance of each of them from 0 to 1, drawn from the double's seeded source. Default: 1. */
  probability?: number
  /** Milliseconds before the answer. Default: 0. */
  latency?: number
  /** Status to answer with, from 200 to 599. With the fault `html`: default 500. */
  status?: number
  /** Body to go with the status: text as it is, anything else as JSON. Default: as a server would put it. */
  body?: unknown
  /** Headers to go with the status, such as `retry-after`. */
  headers?: Readonly<Record<string, string>>
  fault?: Fault
  /** Whether the request takes effect all the same, such as a record that is created unseen. Default: false. */
  processed?: boolean
}

/** The troubles that a double is in for. */
export class Troubles {
  readonly #entries = new Set<{ trouble: Trouble; isMatch: (request: RequestDescription) => boolean; seen: number }>()
  readonly #seed: number
  #random: Random

  /** @param seed - What chance follows from. */
  constructor(seed: number) {
    this.#seed = seed
    this.#random = createRandom(seed)
  }

  /**
   * Adds a trouble; the returned function takes it away again.
   *
   * @throws RangeError when no response can have its status.
   */
  add(trouble: Trouble): () => void {
    const { status = 200 } = trouble
    if (!(status >= 200 && status <= 599)) throw new RangeError(`No response can have the status ${status}.`)
    const entry = { trouble, isMatch: createRequestPattern(trouble.on ?? '/api/*'), seen: 0 }
    this.#entries.add(entry)
    return () => this.#entries.delete(entry)
  }

  /** The trouble that a request is in, if any: of several the one that was added first. */
  next(request: RequestDescription): Trouble | undefined {
    for (const entry of this.#entries) {
      const { times = Number.POSITIVE_INFINITY, skip = 0, probability = 1 } = entry.trouble
      if (!entry.isMatch(request) || entry.seen >= skip + times) continue
      if (probability < 1 && this.#random() >= probability) continue
      entry.seen += 1
      if (entry.seen > skip) return entry.trouble
    }
    return undefined
  }

  /** Ends all troubles; chance starts over. */
  clear(): void {
    this.#entries.clear()
    this.#random = createRandom(this.#seed)
  }
}
