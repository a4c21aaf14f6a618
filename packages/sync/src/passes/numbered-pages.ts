import type { TableContext } from './table-context.ts'
import { UnorderedListError } from './unordered-list-error.ts'

/** A page of a list whose records only ever leave it. */
export interface NumberedPage {
  records: unknown[]
  /** Records of the list when this page came. */
  length: number
  /** Offset behind its last record. */
  end: number
}

/** Asks for a page. Resolves to its records, and to the `record_count` of the response. */
export type AskPage = (page: number, size: number) => Promise<{ records: unknown[]; count: number | undefined }>

/** Pages that are asked for at the same time: one alone would leave the budget unused while its response is under way. */
export const pagesAtOnce = 4

/**
 * Reads a list by page numbers from its beginning, without a gap: a list that no record can enter has lost none between two
 * pages if both say that it has the same length. Where it is shorter by then, as many records may have moved to the page
 * before, which is read again.
 *
 * @param expected records that the list has, where that is known: so many pages are asked for together.
 * @throws UnorderedListError where the pages are not those of a list that keeps to this.
 */
export async function* numberedPages(
  { builder }: TableContext,
  ask: AskPage,
  size: number,
  expected = size,
): AsyncGenerator<NumberedPage> {
  const askFor = (first: number, count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => ask(first + index, size)))
  let last: { length: number; keys: ReadonlySet<string> } | undefined
  let pages: Awaited<ReturnType<AskPage>>[] = []
  for (let number = 1, length = expected; ; ) {
    if (pages.length === 0) pages = await askFor(number, pagesToAsk(number, length, size))
    const page = pages[0] as (typeof pages)[number]
    length = lengthOf(page, number, size)
    if (last && length < last.length) {
      const again = Math.min(number - 1, Math.ceil((last.length - length) / size))
      number -= again
      pages.unshift(...(await askFor(number, again)))
      last = undefined
      continue
    }
    const { records } = page
    const keys = new Set(builder.keys(records).map((key) => JSON.stringify(key)))
    const before = last?.length === length ? last.keys : undefined
    if (before && [...keys].some((key) => before.has(key))) {
      throw new UnorderedListError(`Page ${number} of the list has records of the page before`)
    }
    last = { length, keys }
    const end = (number - 1) * size + records.length
    yield { records, length, end }
    if (end >= length) return
    pages.shift()
    number++
  }
}

/** So many that all end with a multiple of {@link pagesAtOnce}, where who reads them may stop. */
function pagesToAsk(number: number, length: number, size: number): number {
  const left = Math.ceil(length / size) - number + 1
  return Math.max(1, Math.min(left, pagesAtOnce - ((number - 1) % pagesAtOnce)))
}

/** @throws UnorderedListError where a page is not full, though the list goes on behind it, or does not say how long that is. */
function lengthOf({ records, count }: Awaited<ReturnType<AskPage>>, number: number, size: number): number {
  const start = (number - 1) * size
  // Behind its end a list has no count: what was there is gone.
  if (records.length === 0) return start
  if (count === undefined) throw new UnorderedListError('The list does not say how many records it has')
  const isWhole = start === 0 && records.length === count
  if (!isWhole && records.length !== Math.min(size, count - start)) {
    throw new UnorderedListError(`Page ${number} has ${records.length} records of ${count}, not ${size}`)
  }
  return count
}
