/**
 * Tells from the pages that came whether there is another. It counts records: the size of a page is the server's
 * decision, whatever was asked for, and `record_count` may be absent or change on the way.
 */
export class PageCount {
  readonly #pageSize: number
  #seen = 0
  #longest = 0
  #first: unknown[] | undefined
  #previous: unknown[] | undefined
  #total: number | undefined
  #totalChanged = false

  /** @param pageSize the records asked for in a page. */
  constructor(pageSize: number) {
    this.#pageSize = pageSize
  }

  /** Pages that there should be; infinite where nobody says how many records there are. */
  get expected(): number {
    return this.#total === undefined ? Number.POSITIVE_INFINITY : Math.ceil(this.#total / (this.#longest || 1))
  }

  /** Whether a page has something new: it is neither empty nor what an endpoint that ignores paging gives again. */
  isNew(records: unknown[]): boolean {
    return records.length > 0 && !same(records, this.#previous) && !same(records, this.#first)
  }

  /**
   * Counts a page.
   *
   * @param total the view's `record_count`, if it has one.
   * @returns whether it is the last.
   */
  add(records: unknown[], total: unknown): boolean {
    this.#seen += records.length
    this.#longest = Math.max(this.#longest, records.length)
    const known = typeof total === 'number' && total >= records.length ? total : undefined
    this.#totalChanged ||= this.#first !== undefined && known !== this.#total
    this.#total = known
    this.#first ??= records
    this.#previous = records
    const isShort = records.length < this.#longest
    if (known === undefined) return isShort || records.length > this.#pageSize
    return this.#seen >= known && (isShort || !this.#totalChanged)
  }
}

function same(records: unknown[], others: unknown[] | undefined): boolean {
  return (
    records.length === others?.length &&
    records.every((record, index) => JSON.stringify(record) === JSON.stringify(others[index]))
  )
}
