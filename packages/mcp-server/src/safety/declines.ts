/** Declined requests in a row after which a person is left alone. */
const mostDeclined = 5
/** How long, in milliseconds. */
const rest = 10 * 60_000

/**
 * Keeps an agent from asking until a person is tired of reading: one who declines again and again may confirm the next
 * request unread.
 */
export class Declines {
  readonly #declined = new Map<string, { count: number; until: number }>()
  readonly #now: () => number

  /** @param now the clock, in milliseconds. */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Minutes for which a person is asked no more; 0 where they may be asked. */
  minutesLeft(person = ''): number {
    const { count, until } = this.#declined.get(person) ?? { count: 0, until: 0 }
    if (until > 0 && until <= this.#now()) this.#declined.delete(person)
    return count < mostDeclined ? 0 : Math.max(0, Math.ceil((until - this.#now()) / 60_000))
  }

  /** Notes what a person said. Whoever confirms one is asked on. */
  note(answer: 'confirmed' | 'declined', person = ''): void {
    if (answer === 'confirmed') {
      this.#declined.delete(person)
      return
    }
    const count = (this.#declined.get(person)?.count ?? 0) + 1
    this.#declined.set(person, { count, until: this.#now() + rest })
  }
}
