import { createRandom, type Random } from '../records/random.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'

/** A way in which a response goes wrong. */
export type Fault =
  /** An HTML page in place of JSON. */
  | 'html'
  /** The correct response, its JSON cut off before the end. */
  | 'malformed'
  /** The correct response, of which half arrives before the connection ends. */
  | 'truncated'
  /** The connection is closed without a response. */
  | 'drop'
  /** The connection is reset without a response. */
  | 'reset'

/** Something that goes wrong with some requests. Without a status or fault, they are only delayed. */
export interface Trouble {
  /** Which requests, as a pattern: `GET /Tickets/{id}`, `/auth/token`. Default: every call of the API. */
  on?: string
  /** How many of them. Default: all. */
  times?: number
  /** How many of them succeed first. Default: 0. */
  skip?: number
  /** Chance of each of them from 0 to 1, drawn from the double's seeded source. Default: 1. */
  probability?: number
  /** Milliseconds before the response. Default: 0. */
  latency?: number
  /** Status to answer with, from 200 to 599. With the fault `html`: default 500. */
  status?: number
  /** Body to go with the status: text as it is, anything else as JSON. Default: the usual body for the status. */
  body?: unknown
  /** Headers to go with the status, such as `retry-after`. */
  headers?: Readonly<Record<string, string>>
  fault?: Fault
  /** Whether the request takes effect although it fails: a record is created, but the response is lost. Default: false. */
  processed?: boolean
}

/** The troubles that tests have added to a double. */
export class Troubles {
  readonly #entries = new Set<{ trouble: Trouble; isMatch: (request: RequestDescription) => boolean; seen: number }>()
  readonly #seed: number
  #random: Random

  /** @param seed Seed of the troubles that happen by chance. */
  constructor(seed: number) {
    this.#seed = seed
    this.#random = createRandom(seed)
  }

  /**
   * Adds a trouble. The returned function removes it.
   *
   * @throws RangeError when its status is not from 200 to 599.
   */
  add(trouble: Trouble): () => void {
    const { status = 200 } = trouble
    if (!(status >= 200 && status <= 599))
      throw new RangeError(`A response cannot have the status ${status}: it must be from 200 to 599`)
    const entry = { trouble, isMatch: createRequestPattern(trouble.on ?? '/api/*'), seen: 0 }
    this.#entries.add(entry)
    return () => this.#entries.delete(entry)
  }

  /** The trouble that applies to a request, if any: of several, the one that was added first. */
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

  /** Removes all troubles, and starts the random source over. */
  clear(): void {
    this.#entries.clear()
    this.#random = createRandom(this.#seed)
  }
}
