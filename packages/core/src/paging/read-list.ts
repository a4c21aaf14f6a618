import { pageCap } from '../halo-facts.generated.ts'
import { Completeness } from './completeness.ts'
import type { ListPage, ListShape, PaginateOptions } from './list-shape.ts'
import { PagesAhead } from './pages-ahead.ts'
import { RecordKeys } from './record-keys.ts'
import { Sweeps } from './sweeps.ts'
import { firstWindow } from './windows.ts'

/** More requests at once would hold more pages in memory, and spend the budget of the tenant in bursts. */
const mostConcurrency = 10

/** More than any list gives in a page. A server may not take a number that is larger, or `Infinity`. */
const mostPageSize = 2 ** 31 - 1

/** Reads a list to its end: arrays of records, none of them empty. */
export async function* readList<Item>(
  list: ListPage,
  shape: ListShape,
  { pageSize = shape.cap ?? pageCap, concurrency = 1, incomplete, ...call }: PaginateOptions,
): AsyncGenerator<Item[], void, undefined> {
  const size = Math.floor(Math.min(pageSize, mostPageSize))
  const pages = new PagesAhead(list, shape, Math.min(concurrency, mostConcurrency), call)
  const completeness = new Completeness(incomplete)
  const keys = new RecordKeys(shape.key)
  try {
    if (shape.cursor !== undefined) yield* readByCursor<Item>(pages, shape.cursor, keys, size, completeness)
    else if (shape.pages === false) yield* readOnce<Item>(pages, completeness)
    else yield* new Sweeps<Item>(pages, keys, size, completeness).read()
  } finally {
    pages.stop()
  }
}

/** Reads a list that ignores paging. */
async function* readOnce<Item>(pages: PagesAhead, completeness: Completeness): AsyncGenerator<Item[], void, undefined> {
  const { records, total = 0 } = await pages.ask({}, firstWindow(Number.POSITIVE_INFINITY))
  if (records.length > 0) yield records as Item[]
  if (total > records.length) {
    completeness.miss('count', `record_count is ${total}, but the list has ${records.length} records and does not page`)
  }
}

/**
 * Reads a list that goes on behind a record: whatever is inserted or deleted meanwhile, the next page begins there. It
 * ends with an empty page.
 */
async function* readByCursor<Item>(
  pages: PagesAhead,
  cursor: string,
  keys: RecordKeys,
  size: number,
  completeness: Completeness,
): AsyncGenerator<Item[], void, undefined> {
  let last: unknown
  let before: string[] = []
  for (;;) {
    const parameters = last === undefined ? { count: size } : { count: size, [cursor]: last }
    const { records } = await pages.ask(parameters, firstWindow(size))
    if (records.length === 0) return
    const known = new Set(before)
    before = keys.of(records)
    if (before.some((key) => known.has(key))) {
      return completeness.miss('page', `The list ignores ${cursor}=${last}, and may have more records`)
    }
    yield records as Item[]
    last = keys.cursorOf(records.at(-1))
  }
}
