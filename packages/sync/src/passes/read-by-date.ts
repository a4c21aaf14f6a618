import { paginate } from '@halopsa/core'
import type { PassRun } from '../proof/pass-run.ts'
import { toTimestamp } from '../values/timestamp.ts'
import { listOf } from './read-list.ts'
import type { TableContext } from './table-context.ts'
import { UnorderedListError } from './unordered-list-error.ts'

/** A page of a list in the order of the date of the last change. */
export interface DatedPage {
  /** Records that have not come before. */
  records: unknown[]
  /** Date of the last of them: all that changed before it have come. */
  position: string
}

/** Where a page began, and the keys of its records. */
interface Boundary {
  start: string
  keys: ReadonlySet<string>
}

/**
 * Reads the records that were last changed between two dates, oldest first. Each page begins at the date at which the one
 * before has ended, so that it has a record of that page again: this shows that none was left out between the two. No page
 * has a number other than 1, unless many records have the same date, and so nothing moves them. A record that changes
 * meanwhile goes beyond `until`.
 *
 * @throws UnorderedListError where the list does not keep to the order or to the bounds, and has to be read in another way.
 */
export async function* readByDate(
  context: TableContext,
  run: PassRun,
  from: string | undefined,
  until: string,
): AsyncGenerator<DatedPage> {
  const progress: Reading = { position: from ?? '', last: undefined, isSecondTry: false }
  let hasMore = true
  while (hasMore) hasMore = yield* readFrom(context, run, progress, until)
}

/** How far a list was read. */
interface Reading {
  /** Date from which on it is read. */
  position: string
  /** The last page that came. */
  last: Boundary | undefined
  /** Whether its place was looked for in vain. */
  isSecondTry: boolean
}

/** Reads from the position until that moves. Returns whether there may be more behind it. */
async function* readFrom(
  context: TableContext,
  run: PassRun,
  reading: Reading,
  until: string,
): AsyncGenerator<DatedPage, boolean> {
  const { position } = reading
  const { pages, total } = pagesFrom(context, run, position, until)
  let isFirst = true
  for await (const records of pages) {
    const page = boundaryOf(context, records, position)
    const { last } = reading
    if (isFirst && last && !meets(page, last)) return goBack(reading, last)
    reading.last = page
    reading.isSecondTry = false
    const end = dateOf(context, records.at(-1))
    yield { records: records.filter((record) => !last?.keys.has(keyOf(context, record))), position: end }
    const isWhole = isFirst && total() === records.length
    isFirst = false
    if (end > position && !isWhole) {
      reading.position = end
      return true
    }
  }
  return false
}

function meets(page: Boundary, other: Boundary): boolean {
  for (const key of page.keys) if (other.keys.has(key)) return true
  return false
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

function pagesFrom(context: TableContext, run: PassRun, position: string, until: string) {
  const { table, query, signal } = context
  const { strategy, changeDate, reading } = table
  if (strategy.kind !== 'changed-since') throw new TypeError(`The list of ${table.name} takes no dates of changes`)
  const bounds = { [strategy.to]: until, ...(position && { [strategy.from]: position }) }
  const { list, total } = listOf(context, run, { ...query, order: changeDate, ...bounds }, run.fetched)
  return { pages: paginate<unknown>(list, reading.shape, { signal }).pages(), total }
}

/** @throws UnorderedListError where a record is older than the one before it. */
function boundaryOf(context: TableContext, records: readonly unknown[], position: string): Boundary {
  const dates = records.map((record) => dateOf(context, record))
  const [start = position] = dates
  if (start < position || dates.some((date, index) => date < (dates[index - 1] ?? ''))) {
    throw new UnorderedListError(`The list does not come in the order of ${context.table.changeDate}`)
  }
  return { start, keys: new Set(records.map((record) => keyOf(context, record))) }
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

function keyOf({ builder }: TableContext, record: unknown): string {
  return JSON.stringify(builder.keys([record])[0] ?? record)
}
