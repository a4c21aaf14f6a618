import type { HaloRecord } from '../records/collection.ts'
import { isTrue } from './filters.ts'

interface Order {
  field: string
  descends: boolean
}

/** Sorts records by `order` to `order5`, each downwards where its `orderdesc` is `true`; HaloPSA reads `1` as upwards. */
export function orderRecords(records: readonly HaloRecord[], query: URLSearchParams): readonly HaloRecord[] {
  const orders = ['', '2', '3', '4', '5'].flatMap((suffix): Order[] => {
    const field = query.get(`order${suffix}`)
    return field ? [{ field, descends: isTrue(query.get(`orderdesc${suffix}`)) }] : []
  })
  if (orders.length === 0) return records
  return [...records].sort((left, right) => {
    for (const { field, descends } of orders) {
      const difference = compare(left[field], right[field])
      if (difference !== 0) return descends ? -difference : difference
    }
    return 0
  })
}

function compare(left: unknown, right: unknown): number {
  if (left === right) return 0
  if (left === undefined || left === null) return -1
  if (right === undefined || right === null) return 1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return String(left) < String(right) ? -1 : 1
}
