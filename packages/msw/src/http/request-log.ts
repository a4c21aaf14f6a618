/** A request that the double received. */
export interface RecordedRequest {
  method: string
  /** Path below the base URL: `/api/Tickets/5`, `/auth/token`. */
  path: string
  /** Operation of the API: `GET /Tickets/{id}`; absent where the request is not one. */
  operation?: string
  query: URLSearchParams
  headers: Headers
  /** JSON as a value, a form as an object; absent without a body, and where the request was not read. */
  body?: unknown
  /**
   * Query parameters that had no effect: the double does not know them, or has nothing that they could act on. HaloPSA
   * ignores them without a word.
   */
  ignored?: readonly string[]
  /** Status of the response; absent until it is made, and where the connection was cut. */
  status?: number
}

/** The most characters of bodies that are kept. */
const bodyLimit = 16_000_000

/** The last requests, of which neither the number nor the bodies grow without end. */
export class RequestLog {
  readonly #limit: number
  readonly #requests: RecordedRequest[] = []
  readonly #bodySizes = new Map<RecordedRequest, number>()
  #bodySize = 0

  /** @param limit How many requests are kept; the oldest are dropped first. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get requests(): readonly RecordedRequest[] {
    return this.#requests
  }

  add(request: RecordedRequest): void {
    this.#requests.push(request)
    this.#dropOldest()
  }

  /**
   * Adds the body of a request that is kept.
   *
   * @param size Its size in characters, which the limit counts.
   */
  setBody(request: RecordedRequest, body: unknown, size: number): void {
    request.body = body
    this.#bodySizes.set(request, size)
    this.#bodySize += size
    this.#dropOldest()
  }

  clear(): void {
    this.#requests.length = 0
    this.#bodySizes.clear()
    this.#bodySize = 0
  }

  /** The latest request is kept, however large its body is. */
  #dropOldest(): void {
    while (this.#requests.length > 1 && (this.#requests.length > this.#limit || this.#bodySize > bodyLimit)) {
      const [oldest] = this.#requests.splice(0, 1)
      if (oldest === undefined) return
      this.#bodySize -= this.#bodySizes.get(oldest) ?? 0
      this.#bodySizes.delete(oldest)
    }
  }
}
