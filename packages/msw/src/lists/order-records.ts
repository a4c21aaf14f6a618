import type { HaloRecord } from '../records/collection.ts'
import { isTrue } from './filters.ts'

interface Order {
  field: string
  descends: boolean
}

/**
 * Records by `order` to `order5`, each downwards where its `orderdesc` is `true`; HaloPSA reads `1` as upwards.
 * Records that are equal stay as they come. A page of a large list costs no sorting of all of it.
 *
 * @param start Place of the first one that comes, from 0.
 * @param end Place behind the last one.
 */
export function sliceInOrder(
  records: readonly HaloRecord[],
  query: URLSearchParams,
  start: number,
  end: number,
): readonly HaloRecord[] {
  const orders = ['', '2', '3', '4', '5'].flatMap((suffix): Order[] => {
    const field = query.get(`order${suffix}`)
    return field ? [{ field, descends: isTrue(query.get(`orderdesc${suffix}`)) }] : []
  })
  if (orders.length === 0) return records.slice(start, end)
  const compareRecords = (left: HaloRecord, right: HaloRecord) => {
    for (const { field, descends } of orders) {
      const difference = compare(left[field], right[field])
      if (difference !== 0) return descends ? -difference : difference
    }
    return 0
  }
  if (end * 8 >= records.length) return records.toSorted(compareRecords).slice(start, end)
  const first: HaloRecord[] = []
  for (const record of records) {
    const last = first[end - 1]
    if (last && compareRecords(record, last) >= 0) continue
    first.splice(placeOf(record, first, compareRecords), 0, record)
    if (last) first.pop()
  }
  return first.slice(start)
}

/** Behind all that come before it or are equal. */
function placeOf(
  record: HaloRecord,
  ordered: readonly HaloRecord[],
  compareRecords: (left: HaloRecord, right: HaloRecord) => number,
): number {
  let start = 0
  let end = ordered.length
  while (start < end) {
    const middle = (start + end) >> 1
    if (compareRecords(record, ordered[middle] as HaloRecord) < 0) end = middle
    else start = middle + 1
  }
  return start
}

function compare(left: unknown, right: unknown): number {
  if (left === right) return 0
  if (left === undefined || left === null) return -1
  if (right === undefined || right === null) return 1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return String(left) < String(right) ? -1 : 1
}
