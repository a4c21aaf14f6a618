import type { ListPage, PaginateOptions } from './paginate.ts'

/** The records of a list, page by page. Each iteration starts over at the first page. */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #list: ListPage
  readonly #recordsKey: string | undefined
  readonly #options: PaginateOptions

  constructor(list: ListPage, recordsKey: string | undefined, options: PaginateOptions = {}) {
    this.#list = list
    this.#recordsKey = recordsKey
    this.#options = options
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page
  }

  /** The records of each page, as arrays. */
  async *pages(): AsyncGenerator<Item[], void, undefined> {
    const { pageSize = 100, concurrency = 1, ...call } = this.#options
    let seen = 0
    for (let number = 1; ; number++) {
      const view = await this.#list({ pageinate: true, page_size: pageSize, page_no: number }, call)
      const records = (Array.isArray(view) ? view : (Object(view)[this.#recordsKey ?? ''] ?? [])) as Item[]
      if (!records.length) return
      seen += records.length
      yield records
      if (seen >= (Object(view).record_count ?? 0)) return
    }
  }

  /** All records, or the first `limit` of them. */
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
