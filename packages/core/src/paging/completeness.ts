import { HaloPagingError, type MissingProof } from './halo-paging-error.ts'
import type { PaginateOptions } from './list-shape.ts'

/** Tells the caller that a list may not be complete, in the way that he chose. */
export class Completeness {
  readonly #incomplete: PaginateOptions['incomplete']
  #isDisproved = false

  constructor(incomplete: PaginateOptions['incomplete']) {
    this.#incomplete = incomplete
  }

  /** Whether the caller was warned, and so gets the rest of the list without a proof. */
  get isDisproved(): boolean {
    return this.#isDisproved
  }

  /** @throws HaloPagingError unless the caller wants a warning; he gets the first one alone. */
  miss(missing: MissingProof, message: string): void {
    const warn = this.#incomplete
    if (warn === undefined || warn === 'throw') throw new HaloPagingError(message, missing)
    if (!this.#isDisproved) {
      if (warn === 'warn') console.warn(message)
      else warn('warn', message, { missing })
    }
    this.#isDisproved = true
  }
}
