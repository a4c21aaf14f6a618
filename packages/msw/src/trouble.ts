import { createRandom, type Random } from './random.ts'
import { createRequestPattern, type RequestDescription } from './request-pattern.ts'
import { errorPage, json } from './responses.ts'

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

/** Thrown where a double would cut the connection: only a server has one to cut. */
export class ConnectionFault extends Error {
  override readonly name = 'ConnectionFault'
  readonly kind: 'drop' | 'reset'

  constructor(kind: 'drop' | 'reset') {
    super(`The connection is to be cut (${kind}).`)
    this.kind = kind
  }
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

/**
 * Answers a request that is in trouble.
 *
 * @param answer - Makes the right answer.
 * @throws {@link ConnectionFault} where the connection is to be cut.
 */
export async function answerInTrouble(
  trouble: Trouble,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { fault, status, latency = 0, processed = false } = trouble
  if (latency > 0) await pause(latency, request.signal)
  if (fault === 'malformed' || fault === 'truncated') return damage(await answer(), fault)
  if (fault === undefined && status === undefined) return answer()
  if (processed) await answer()
  if (fault === 'drop' || fault === 'reset') throw new ConnectionFault(fault)
  return fault === 'html' ? errorPage(status ?? 500, 'Server Error') : answerWithStatus(trouble, status as number)
}

/** The answer to a call that came too soon. */
export function tooManyRequests(headers: Record<string, string> = {}): Response {
  return new Response('Too many requests.', { status: 429, headers: { 'content-type': 'text/plain', ...headers } })
}

/** Statuses that have no body (Fetch standard, section 2.2.3). */
const BODILESS_STATUSES = new Set([204, 205, 304])

function answerWithStatus({ body, headers = {} }: Trouble, status: number): Response {
  if (BODILESS_STATUSES.has(status)) return new Response(null, { status, headers })
  if (typeof body === 'string')
    return new Response(body, { status, headers: { 'content-type': 'text/plain', ...headers } })
  if (body !== undefined) return json(body, status, headers)
  if (status === 429) return tooManyRequests(headers)
  return status >= 500
    ? errorPage(status, 'Server Error', headers)
    : json({ Message: `Status ${status}.` }, status, headers)
}

async function damage(response: Response, fault: 'malformed' | 'truncated'): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  if (fault === 'malformed') return new Response(bytes.slice(0, -1), { status: response.status, headers })
  headers.set('content-length', String(bytes.byteLength))
  return new Response(cutOff(bytes.slice(0, bytes.byteLength / 2)), { status: response.status, headers })
}

/** A body that fails once these bytes are read. */
function cutOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes),
    pull: (controller) => controller.error(new ConnectionFault('drop')),
  })
}

/** Waits, or ends at once when the caller has gone. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', leave, { once: true })
  })
}
