import { paginate, recordsOf } from '@halopsa/core'
import type { PassRun } from '../proof/pass-run.ts'
import { toTimestamp } from '../values/timestamp.ts'
import { type NumberedPage, numberedPages, pagesAtOnce } from './numbered-pages.ts'
import { listOf } from './read-list.ts'
import type { TableContext } from './table-context.ts'
import { UnorderedListError } from './unordered-list-error.ts'

/** A page of a list in the order of the date of the last change. */
export interface DatedPage {
  /** Records that have not come before with the same date. */
  records: unknown[]
  /** Date of the last of them: all that changed before it have come. */
  position: string
}

/** What of a page shows that another one goes on there. */
interface Boundary {
  /** Dates of its first and its last record. */
  start: string
  end: string
  /** Keys of its records, and of those before it that have the date of the last one. */
  keys: ReadonlySet<string>
  /** Keys of all records that have this date; of many, not all. */
  atEnd: ReadonlySet<string>
}

/** Which part of a list is read. */
export interface DateRange {
  /** From when on; `undefined`: from the beginning. */
  from: string | undefined
  /** Until when. */
  until: string
  /**
   * Whether `until` is so long ago that what changes while the list is read has a later date. Then a record can leave the
   * list, and none can enter it or move in it: its length tells what happened, and pages need no record of one another.
   */
  isPast: boolean
}

/**
 * Reads the records that were last changed between two dates, oldest first. After a page, or some of them in a list of the
 * past, the list is asked for from the date at which they have ended, so that it has a record of them again: this shows that
 * none was left out between the two. A record that changes meanwhile goes beyond `until`.
 *
 * @throws UnorderedListError where the list does not keep to the order or to the bounds, and has to be read in another way.
 */
export async function* readByDate(context: TableContext, run: PassRun, range: DateRange): AsyncGenerator<DatedPage> {
  const reading: Reading = {
    ...range,
    position: range.from ?? '',
    last: undefined,
    left: undefined,
    isSecondTry: false,
  }
  let hasMore = true
  while (hasMore) hasMore = yield* readFrom(context, run, reading)
}

/** How far a list was read. */
interface Reading extends DateRange {
  /** Date from which on it is read. */
  position: string
  /** The last page that came. */
  last: Boundary | undefined
  /** Records from the position on, where that is known. */
  left: number | undefined
  /** Whether its place was looked for in vain. */
  isSecondTry: boolean
}

/** Records that HaloPSA puts into a page at most. */
const mostInPage = 100

/** Records of one date that are read again for that at most. */
const mostAgain = 10

/** Reads from the position until that moves. Returns whether there may be more behind it. */
async function* readFrom(context: TableContext, run: PassRun, reading: Reading): AsyncGenerator<DatedPage, boolean> {
  const { position, isPast, last: before } = reading
  let number = 0
  for await (const { records, length, end } of pagesFrom(context, run, reading)) {
    const page = boundaryOf(context, records, position, reading.last)
    if (number++ === 0 && before && !hasOneOf(context, records, before)) return goBack(reading, before)
    reading.last = page
    reading.isSecondTry = false
    yield { records: records.filter((record) => !before?.keys.has(keyOf(context, record))), position: page.end }
    if (end >= length) return false
    const isFar = isPast ? number % pagesAtOnce === 0 && page.atEnd.size <= mostAgain : number === 1
    if (isFar && page.end > position) {
      reading.position = page.end
      reading.left = length - end + page.atEnd.size
      return true
    }
  }
  return false
}

function hasOneOf(context: TableContext, records: readonly unknown[], { keys }: Boundary): boolean {
  return records.some((record) => keys.has(keyOf(context, record)))
}

/**
 * All records at the border may have changed, and so are somewhere else now. Those of the whole page before it cannot all
 * have, unless everything has.
 */
function goBack(reading: Reading, { start }: Boundary): true {
  if (reading.isSecondTry || start >= reading.position) {
    throw new UnorderedListError(`No record at ${reading.position} came again`)
  }
  reading.position = start
  reading.isSecondTry = true
  return true
}

function pagesFrom(context: TableContext, run: PassRun, reading: Reading): AsyncGenerator<NumberedPage> {
  const { table, query, signal } = context
  const { strategy, changeDate } = table
  const { position, until, isPast, left } = reading
  if (strategy.kind !== 'changed-since') throw new TypeError(`The list of ${table.name} takes no dates of changes`)
  const { shape } = table.reading
  const bounds = { [strategy.to]: until, ...(position && { [strategy.from]: position }) }
  const { list, total } = listOf(context, run, { ...query, order: changeDate, ...bounds }, run.fetched)
  if (!isPast) return overlappingPages(paginate<unknown>(list, shape, { signal }), total)
  const ask = async (page: number, size: number) => {
    const response = await list({ pageinate: true, page_size: size, page_no: page }, { signal })
    return { records: recordsOf(response, shape.records), count: total() }
  }
  return numberedPages(context, ask, shape.cap ?? mostInPage, left)
}

/** Each page has a record of the one before, which shows that there is none between them. The first one may be the whole list. */
async function* overlappingPages(
  pages: ReturnType<typeof paginate<unknown>>,
  total: () => number | undefined,
): AsyncGenerator<NumberedPage> {
  let end = 0
  for await (const records of pages.pages()) {
    const isFirst = end === 0
    end += records.length
    yield { records, length: (isFirst ? total() : undefined) ?? Number.POSITIVE_INFINITY, end }
  }
}

/**
 * @param before the page before this one, of the same reading.
 * @throws UnorderedListError where a record is older than the one before it.
 */
function boundaryOf(
  context: TableContext,
  records: readonly unknown[],
  position: string,
  before: Boundary | undefined,
): Boundary {
  const dates = records.map((record) => dateOf(context, record))
  const [start = position] = dates
  if (start < position || dates.some((date, index) => date < (dates[index - 1] ?? ''))) {
    throw new UnorderedListError(`The list does not come in the order of ${context.table.changeDate}`)
  }
  const end = dates.at(-1) ?? position
  const keys = records.map((record) => keyOf(context, record))
  // More than these are not read again, and so need not be known.
  const ofDateBefore = before?.end === end ? [...before.atEnd].slice(0, mostAgain + 1) : []
  const atEnd = new Set([...ofDateBefore, ...keys.filter((_, index) => dates[index] === end)])
  return { start, end, keys: new Set([...keys, ...atEnd]), atEnd }
}

function dateOf({ table }: TableContext, record: unknown): string {
  const date = Object(record)[table.changeDate ?? '']
  if (typeof date !== 'string' || date === '') return ''
  try {
    return toTimestamp(date) ?? ''
  } catch {
    throw new UnorderedListError(`${table.changeDate} is not a date: ${date.slice(0, 40)}`)
  }
}

/** With the date of the record: one that has changed is another record at another place, and has to come again. */
function keyOf(context: TableContext, record: unknown): string {
  return `${dateOf(context, record)} ${JSON.stringify(context.builder.keys([record])[0] ?? record)}`
}
