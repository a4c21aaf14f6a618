import { PageCount } from './page-count.ts'
import type { ListPage, PaginateOptions } from './paginate.ts'
import { recordsOf } from './records-of.ts'

/** The records of a list. Each iteration begins anew with the first page. */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #list: ListPage
  readonly #recordsKey: string | undefined
  readonly #options: PaginateOptions

  constructor(list: ListPage, recordsKey: string | undefined, options: PaginateOptions = {}) {
    this.#list = list
    this.#recordsKey = recordsKey
    this.#options = options
  }

  /** Record by record. A page is asked for when the one before it is used up; with `concurrency`, ahead of that. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const records of this.pages()) yield* records
  }

  /** Page by page: arrays of records, none of them empty. */
  async *pages(): AsyncGenerator<Item[], void, undefined> {
    const { pageSize = 100, concurrency = 1, ...options } = this.#options
    const stop = new AbortController()
    const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal
    const count = new PageCount(pageSize)
    const inFlight: Promise<unknown>[] = []
    let key = this.#recordsKey
    let asked = 0

    const ask = () => {
      const page = this.#list({ pageinate: true, page_size: pageSize, page_no: ++asked }, { ...options, signal })
      // Whoever stops early never looks at what is still under way.
      page.catch(() => {})
      inFlight.push(page)
    }

    try {
      for (;;) {
        if (!inFlight.length) ask()
        // The first page tells how many to expect.
        while (asked > 1 && inFlight.length < concurrency && asked < count.expected) ask()
        const view = await inFlight.shift()
        const page = recordsOf(view, key)
        key = page.key
        if (!count.isNew(page.records)) return
        const isLast = count.add(page.records, Object(view).record_count)
        yield page.records as Item[]
        if (isLast) return
      }
    } finally {
      stop.abort()
    }
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
