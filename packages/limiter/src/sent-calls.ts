/** A call that was sent. */
interface SentCall {
  /** When the server counted it, at the latest, in milliseconds. */
  countedAt: number
}

/** Calls beyond this are dropped from the front of the list at once, not one by one. */
const mostStale = 1000

/** The calls of the last window, and when they leave it. */
export class SentCalls {
  readonly #window: number
  readonly #byCall = new WeakMap<object, SentCall>()
  #sent: SentCall[] = []
  /** Calls at the front of the list that have left the window. */
  #stale = 0

  constructor(window: number) {
    this.#window = window
  }

  /** Calls in the window that ends now. */
  count(now: number): number {
    while (this.#leavesAt(this.#stale) <= now) this.#stale++
    if (this.#stale > mostStale) {
      this.#sent.splice(0, this.#stale)
      this.#stale = 0
    }
    return this.#sent.length - this.#stale
  }

  /** When fewer than `limit` calls are in the window; in the past where that is so now. */
  freeAt(limit: number): number {
    return this.#leavesAt(this.#sent.length - limit)
  }

  add(call: object, countedAt: number): void {
    const sent = { countedAt }
    this.#sent.push(sent)
    this.#byCall.set(call, sent)
  }

  /** Dates a call anew, once its response shows that the server has counted it. */
  date(call: object, countedAt: number): void {
    const sent = this.#byCall.get(call)
    if (sent) sent.countedAt = countedAt
    this.#byCall.delete(call)
  }

  /** Takes out a call that the server has refused, and not counted. */
  remove(call: object): void {
    const sent = this.#byCall.get(call)
    const index = sent ? this.#sent.lastIndexOf(sent) : -1
    if (index >= this.#stale) this.#sent.splice(index, 1)
  }

  #leavesAt(index: number): number {
    const sent = this.#sent[index]
    if (sent) return sent.countedAt + this.#window
    return index < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  }
}
