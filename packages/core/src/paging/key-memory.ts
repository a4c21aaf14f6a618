/** Slots at first, and at most: 8 MB. Both are powers of two. */
const firstSlots = 2 ** 10
const mostSlots = 2 ** 20

/**
 * Remembers keys in eight bytes each, and up to 786,432 of them; then it forgets all and begins anew.
 *
 * It is a hash table with open addressing that holds 53 bits of each key. Among a hundred thousand keys, the chance that
 * any two of them share these bits is below one in a million.
 */
export class KeyMemory {
  readonly #mostSlots: number
  #slots = new Float64Array(firstSlots)
  #size = 0
  #isWhole = true

  constructor(most = mostSlots) {
    this.#mostSlots = most
  }

  /** Whether it holds all keys that it was ever given. */
  get isWhole(): boolean {
    return this.#isWhole
  }

  /** Keys that it holds. */
  get size(): number {
    return this.#size
  }

  has(key: string): boolean {
    const bits = hash(key)
    return this.#slots[this.#slotOf(bits)] === bits
  }

  add(key: string): void {
    if (this.#size >= this.#slots.length * 0.75) this.#grow()
    this.#put(hash(key))
  }

  #put(bits: number): void {
    const slot = this.#slotOf(bits)
    if (this.#slots[slot] === bits) return
    this.#slots[slot] = bits
    this.#size++
  }

  /** The slot that holds these bits, or the empty one where they belong. */
  #slotOf(bits: number): number {
    const mask = this.#slots.length - 1
    let slot = bits & mask
    while (this.#slots[slot] && this.#slots[slot] !== bits) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const old = this.#slots
    this.#size = 0
    if (old.length >= this.#mostSlots) {
      this.#isWhole = false
      old.fill(0)
      return
    }
    this.#slots = new Float64Array(old.length * 2)
    for (const bits of old) if (bits) this.#put(bits)
  }
}

/** 53 bits of a text, never 0: two multiplicative hashes of 32 bits side by side. */
function hash(text: string): number {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 0x5bd1e995)
    low = Math.imul(low ^ unit, 0x27d4eb2f)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0) || 1
}
