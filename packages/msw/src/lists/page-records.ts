import type { HaloRecord } from '../records/collection.ts'
import { firstPageSize } from '../table/halo-facts.generated.ts'
import type { Paging, TableSection } from '../table/sections.ts'
import { isTrue } from './filters.ts'
import { sliceInOrder } from './order-records.ts'

/** Records of a page. */
export interface RecordPage {
  records: readonly HaloRecord[]
  /** What the list says of the number of records. */
  recordCount: number
  /** Set where the call pages; the size is the one that was asked for. */
  page?: { number: number; size: number }
  /** Parameters of the page that had no effect. */
  ignored: readonly string[]
}

/** The parameters that ask for a page. */
export const pageParameters: readonly string[] = ['pageinate', 'page_size', 'page_no']

/**
 * The page that a query asks for, in its order. A page needs `pageinate=true`, `page_size` and `page_no` together; without one of them
 * the first 50 records come, and `record_count` is their number. `count` brings so many records instead. A list that does
 * not page sends everything.
 */
export function pageRecords(
  records: readonly HaloRecord[],
  { paging, parameters }: TableSection,
  query: URLSearchParams,
): RecordPage {
  const asked = pageParameters.filter((name) => query.has(name))
  const count = parameters === undefined || parameters.has('count') ? positiveInteger(query.get('count')) : undefined
  if (paging?.by === 'cursor') return cursorPage(records, paging, query, count)
  const size = positiveInteger(query.get('page_size'))
  const number = positiveInteger(query.get('page_no'))
  if (paging !== undefined && isTrue(query.get('pageinate')) && size !== undefined && number !== undefined) {
    return numberedPage(records, query, paging, { number, size })
  }
  const { length } = records
  if (count !== undefined || paging === undefined) {
    return { records: sliceInOrder(records, query, 0, count ?? length), recordCount: length, ignored: asked }
  }
  const first = sliceInOrder(records, query, 0, firstPageSize)
  return { records: first, recordCount: first.length, ignored: asked }
}

function numberedPage(
  records: readonly HaloRecord[],
  query: URLSearchParams,
  { cap, beyond }: Extract<Paging, { by: 'number' }>,
  { number: asked, size }: { number: number; size: number },
): RecordPage {
  const held = Math.min(size, cap)
  const last = Math.max(1, Math.ceil(records.length / held))
  const sent = { empty: asked, first: 1, last: Math.min(asked, last) }[beyond]
  const page = sliceInOrder(records, query, (sent - 1) * held, sent * held)
  const recordCount = page.length === 0 ? 0 : records.length
  return { records: page, recordCount, page: { number: asked, size }, ignored: [] }
}

/** The records after or before an id, newest first as a feed has them. */
function cursorPage(
  records: readonly HaloRecord[],
  { newer, older }: Extract<Paging, { by: 'cursor' }>,
  query: URLSearchParams,
  count = firstPageSize,
): RecordPage {
  const [newerThan, olderThan] = [newer, older].map((name) => positiveInteger(query.get(name)))
  const found = records.filter(({ id }) => {
    const number = Number(id)
    return (newerThan === undefined || number > newerThan) && (olderThan === undefined || number < olderThan)
  })
  const page = found.toSorted((left, right) => Number(right.id) - Number(left.id)).slice(0, count)
  const ignored = pageParameters.filter((name) => query.has(name))
  return { records: page, recordCount: page.length, ignored }
}

function positiveInteger(value: string | null): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
