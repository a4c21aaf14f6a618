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
  let position = from ?? ''
  let before: Boundary | undefined
  let last: Boundary | undefined
  let isSecondTry = false
  for (;;) {
    let hasEnded = true
    for await (const records of pagesFrom(context, run, position, until)) {
      const page = boundaryOf(context, records, position)
      const met = last === undefined || [...page.keys].some((key) => last?.keys.has(key))
      if (!met && (isSecondTry || !before)) throw new UnorderedListError(`No record at ${position} came again`)
      hasEnded = false
      if (!met) {
        // All records at this date may have changed. Those of the page before them cannot all have.
        position = before?.start ?? ''
        last = before
        isSecondTry = true
        break
      }
      const known = last?.keys
      isSecondTry = false
      before = last
      last = page
      const end = dateOf(context, records.at(-1))
      const fresh = known ? records.filter((record) => !known.has(keyOf(context, record))) : records
      yield { records: fresh, position: end }
      if (end > position) {
        position = end
        break
      }
      hasEnded = true
    }
    if (hasEnded) return
  }
}

function pagesFrom(context: TableContext, run: PassRun, position: string, until: string): AsyncGenerator<unknown[]> {
  const { table, query, signal } = context
  const { strategy, changeDate, reading } = table
  if (strategy.kind !== 'changed-since') throw new TypeError(`The list of ${table.name} takes no dates of changes`)
  const bounds = { [strategy.to]: until, ...(position && { [strategy.from]: position }) }
  const { list } = listOf(context, run, { ...query, order: changeDate, ...bounds })
  return paginate<unknown>(list, reading.shape, { signal }).pages()
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
