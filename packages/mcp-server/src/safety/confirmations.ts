import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { requestPath } from '@halopsa/tenant-access/requests/planned-request'

/** What waits for the word of a person. */
interface Pending {
  /** Of the request and of what the person saw of it. */
  digest: string
  code: string
  expiresAt: number
  attempts: number
}

/** How a code was received. */
export type Redemption = 'accepted' | 'unknown' | 'wrong'

/** Letters and digits that nobody takes for others. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const codeLength = 8
/** A person reads, thinks and types. */
const lifetime = 5 * 60_000
/** With a code of forty bits, guessing leads nowhere; this ends it early. */
const mostAttempts = 3
const mostPending = 50

/**
 * Confirmations that wait for a person. Each belongs to one request, in every byte, and to what was shown of it; it is
 * good once, for five minutes, in this process.
 */
export class Confirmations {
  readonly #key = randomBytes(32)
  readonly #pending = new Map<string, Pending>()
  readonly #now: () => number

  /** @param now the clock, in milliseconds. */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /**
   * The mark of a request together with what a person sees of it. If a record changed since it was shown, the preview is
   * another one, and so is the mark.
   *
   * @param person who asks, where several may: nobody confirms what another asked for.
   */
  digest(request: PlannedRequest, preview: string, person?: string): string {
    const { method, query, body } = request
    const parts = JSON.stringify([method, requestPath(request), sorted(query), sorted(body), preview, person ?? null])
    return createHmac('sha256', this.#key).update(parts).digest('base64url')
  }

  /** Makes a code for a request that a person is shown. An earlier one for the same request is void. */
  issue(digest: string): string {
    this.#removeExpired()
    this.#pending.delete(digest)
    const [oldest] = this.#pending.keys()
    if (oldest !== undefined && this.#pending.size >= mostPending) this.#pending.delete(oldest)
    const letters = Array.from(randomBytes(codeLength), (byte) => alphabet[byte % alphabet.length])
    const code = `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
    this.#pending.set(digest, { digest, code, expiresAt: this.#now() + lifetime, attempts: 0 })
    return code
  }

  /** Takes a code for a request. An accepted one is spent; after three wrong ones the request has to be shown again. */
  redeem(digest: string, code: string): Redemption {
    this.#removeExpired()
    const pending = this.#pending.get(digest)
    if (!pending) return 'unknown'
    if (isSame(pending.code, code.trim().toUpperCase())) {
      this.#pending.delete(digest)
      return 'accepted'
    }
    pending.attempts += 1
    if (pending.attempts >= mostAttempts) this.#pending.delete(digest)
    return 'wrong'
  }

  #removeExpired(): void {
    for (const [digest, { expiresAt }] of this.#pending) if (expiresAt <= this.#now()) this.#pending.delete(digest)
  }
}

/** A value with its keys in order, so that the same request has the same mark however it is written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value ?? null
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}

function isSame(left: string, right: string): boolean {
  const [expected, given] = [Buffer.from(left), Buffer.from(right)]
  return expected.length === given.length && timingSafeEqual(expected, given)
}
