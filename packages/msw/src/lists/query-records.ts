import { closedStatusId } from '../records/closed-status.ts'
import type { Collection, HaloRecord } from '../records/collection.ts'
import type { FieldType } from '../table/schema.ts'
import type { TableSection } from '../table/sections.ts'

/** The most records on a page, whatever `page_size` asks for: HaloPSA's own cap. */
const pageCap = 100

const defaultPageSize = 50

/** Parameters that control the list and never filter it, although some schemas have fields of these names. */
const controls = new Set([
  'access_control_level',
  'count',
  'page_no',
  'page_size',
  'pageinate',
  'showcounts',
  'utcoffset',
])

/** Types of fields that a parameter filters by even where no record has a value. Dates are left out: HaloPSA filters by ranges of them. */
const filteredTypes: ReadonlySet<FieldType | undefined> = new Set(['integer', 'number', 'boolean', 'string', 'uuid'])

/** Records that a query selects. */
export interface QueryResult {
  /** The records of the page or, without paging, all up to `count`. */
  records: readonly HaloRecord[]
  /** Number of all records that match. */
  recordCount: number
  /** Set when the query pages. */
  page?: { number: number; size: number }
}

/**
 * Selects records as the list operation of a section does: `search`, equality of every parameter that names a field
 * (and of `…_ids` that list the values of one), `open_only`, `closed_only`, `order` to `order5`, `count` or pages of at
 * most 100.
 */
export function queryRecords(section: TableSection, collection: Collection, query: URLSearchParams): QueryResult {
  const types = (section.record ?? section.posted)?.fields
  const isField = (name: string) => collection.hasField(name) || filteredTypes.has(types?.get(name))
  const filters = [...query].flatMap(([name, value]) => createFilter(name, value, isField) ?? [])
  const matching = orderRecords(filterRecords(collection.records, filters), query)
  const recordCount = matching.length
  if (section.paging !== undefined && isTrue(query.get('pageinate'))) {
    const size = positiveInteger(query.get('page_size')) ?? defaultPageSize
    const number = positiveInteger(query.get('page_no')) ?? 1
    const held = Math.min(size, pageCap)
    return { records: matching.slice((number - 1) * held, number * held), recordCount, page: { number, size } }
  }
  const count = positiveInteger(query.get('count'))
  return { records: count === undefined ? matching : matching.slice(0, count), recordCount }
}

type Filter = (record: HaloRecord) => boolean

function filterRecords(records: readonly HaloRecord[], filters: readonly Filter[]): readonly HaloRecord[] {
  return filters.length === 0 ? records : records.filter((record) => filters.every((isMatch) => isMatch(record)))
}

function createFilter(name: string, value: string, isField: (name: string) => boolean): Filter | undefined {
  if (value === '') return undefined
  if (name === 'search') return createSearch(value)
  if (name === 'open_only') return isTrue(value) ? (record) => record.status_id !== closedStatusId : undefined
  if (name === 'closed_only') return isTrue(value) ? (record) => record.status_id === closedStatusId : undefined
  if (controls.has(name) || /^order(desc)?\d?$/.test(name)) return undefined
  if (isField(name)) return (record) => isEqual(record[name], value)
  const singular = name.replace(/_ids$/, '_id')
  if (singular === name || !isField(singular)) return undefined
  const values = value.split(',').map((part) => part.trim())
  return (record) => values.some((part) => isEqual(record[singular], part))
}

/** Matches text in any field, in any case, or the id of the record. */
function createSearch(text: string): Filter {
  const wanted = text.toLowerCase()
  return (record) =>
    Object.values(record).some((value) => typeof value === 'string' && value.toLowerCase().includes(wanted)) ||
    String(record.id) === wanted
}

function isEqual(value: unknown, wanted: string): boolean {
  if (value === undefined || value === null) return wanted.toLowerCase() === 'false'
  return String(value).toLowerCase() === wanted.toLowerCase()
}

interface Order {
  field: string
  descends: boolean
}

function orderRecords(records: readonly HaloRecord[], query: URLSearchParams): readonly HaloRecord[] {
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

function isTrue(value: string | null): boolean {
  return value?.toLowerCase() === 'true'
}

function positiveInteger(value: string | null): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
