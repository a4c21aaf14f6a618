import type { ListPage, ListShape, PaginateOptions } from './list-shape.ts'
import { readList } from './read-list.ts'

/** The records of a list. Each iteration begins anew with the first page. */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #list: ListPage
  readonly #shape: ListShape
  readonly #options: PaginateOptions

  constructor(list: ListPage, shape: ListShape, options: PaginateOptions) {
    this.#list = list
    this.#shape = shape
    this.#options = options
  }

  /**
   * Record by record. A page is asked for when the one before it is used up; with `concurrency`, ahead of that.
   *
   * @throws HaloPagingError where nobody can tell whether all records came, and what the requests throw.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const records of this.pages()) yield* records
  }

  /** Page by page: arrays of records that have not come yet, none of them empty. */
  pages(): AsyncGenerator<Item[], void, undefined> {
    return readList(this.#list, this.#shape, this.#options)
  }

  /**
   * All records in one array.
   *
   * @param options `limit`: the most to take; no page beyond it is asked for.
   */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Item[]> {
    const records: Item[] = []
    if (limit <= 0) return records
    for await (const record of this) {
      records.push(record)
      if (records.length >= limit) break
    }
    return records
  }
}
