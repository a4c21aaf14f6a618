import { createRandom, type Random } from '../records/random.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'

/** A way in which a response goes wrong. */
export type Fault =
  /** An HTML page in place of JSON. */
  | 'html'
  /** The login page with status 200: the session of a proxy before the tenant has ended. */
  | 'login'
  /** The correct response, its JSON cut off before the end. */
  | 'malformed'
  /** Status and headers of the correct response, whose connection ends before the body. */
  | 'headers'
  /** The correct response, of which half arrives before the connection ends. */
  | 'truncated'
  /** The connection is closed without a response. */
  | 'drop'
  /** The connection is reset without a response. */
  | 'reset'

/**
 * Form of the body of an error, as HaloPSA has several.
 * - `exception`: a .NET exception
 * - `model`: the errors of model binding, by path
 * - `text`: a JSON string
 * - `object`: an empty object
 * - `empty`: no body
 */
export type ErrorForm = 'exception' | 'model' | 'text' | 'object' | 'empty'

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
  /** Status of the response, from 200 to 599. Default with `form`: 400; with `location`: 302; with the fault `html`: 500. */
  status?: number
  /** Body to go with the status: text as it is, anything else as JSON. Default: the usual body for the status. */
  body?: unknown
  /** Form of the body, where `body` does not give it. Default: the usual one for the status. */
  form?: ErrorForm
  /** Address that the response redirects to. */
  location?: string
  /** Headers to go with the status, such as `retry-after`. */
  headers?: Readonly<Record<string, string>>
  fault?: Fault
  /**
   * Whether the request takes effect although it fails: a record is created, but the response is lost. It then does so
   * before the `latency`, so that a client gives up on what is done. Default: false.
   */
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
