/** A source of numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number

/** Makes a random source (a xorshift) whose numbers depend only on its seed, so that every run is the same. */
export function createRandom(seed: number): Random {
  let bits = (seed ^ 0x9e3779b9) | 0 || 1
  return () => {
    bits ^= bits << 13
    bits ^= bits >>> 17
    bits ^= bits << 5
    return (bits >>> 0) / 2 ** 32
  }
}

/** One of several values. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value
}

/** A version 4 UUID. */
export function randomUuid(random: Random): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  const variant = pick(random, ['8', '9', 'a', 'b'])
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`)
}
