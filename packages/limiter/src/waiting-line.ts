/** A call that waits for leave to be sent. */
export interface WaitingCall {
  isWaiting: boolean
}

/** Calls in their order. Adding, taking out and finding the first one take the same time however many wait. */
export class WaitingLine<Waiting extends WaitingCall> {
  #calls: (Waiting | undefined)[] = []
  #front = 0
  #size = 0

  get size(): number {
    return this.#size
  }

  get first(): Waiting | undefined {
    while (this.#front < this.#calls.length && !this.#calls[this.#front]?.isWaiting)
      this.#calls[this.#front++] = undefined
    if (this.#front > 1000 && this.#front * 2 > this.#calls.length) {
      this.#calls.splice(0, this.#front)
      this.#front = 0
    }
    return this.#calls[this.#front]
  }

  add(call: Waiting): void {
    this.#calls.push(call)
    this.#size++
  }

  remove(call: Waiting): void {
    if (!call.isWaiting) return
    call.isWaiting = false
    this.#size--
  }

  [Symbol.iterator](): Iterator<Waiting> {
    return this.#calls.filter((call) => call?.isWaiting === true)[Symbol.iterator]() as Iterator<Waiting>
  }
}
