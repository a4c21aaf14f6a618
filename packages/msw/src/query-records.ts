import type { Collection, HaloRecord } from './collection.ts'
import { type FieldType, fieldsOf, type TableSection } from './halo-table.ts'

/** The most records that a page holds, whatever `page_size` asks for: HaloPSA's own cap. */
const PAGE_CAP = 100

const DEFAULT_PAGE_SIZE = 50

/** Status that HaloPSA gives a closed ticket. */
export const CLOSED_STATUS_ID = 9

/** Parameters that say how to list, not what; some schemas have fields of these names. */
const CONTROLS = new Set([
  'access_control_level',
  'count',
  'page_no',
  'page_size',
  'pageinate',
  'showcounts',
  'utcoffset',
])

/** Types of fields that a parameter is held against even where no record has a value; a date is a range to HaloPSA. */
const FILTERED_TYPES: ReadonlySet<FieldType | undefined> = new Set(['integer', 'number', 'boolean', 'string', 'uuid'])

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
  const schema = section.answered ?? section.posted
  const types = schema === undefined ? undefined : fieldsOf(schema)
  const isField = (name: string) => collection.hasField(name) || FILTERED_TYPES.has(types?.get(name))
  const filters = [...query].flatMap(([name, value]) => createFilter(name, value, isField) ?? [])
  const matching = orderRecords(filterRecords(collection.records, filters), query)
  const recordCount = matching.length
  if (section.pages && isTrue(query.get('pageinate'))) {
    const size = positiveInteger(query.get('page_size')) ?? DEFAULT_PAGE_SIZE
    const number = positiveInteger(query.get('page_no')) ?? 1
    const held = Math.min(size, PAGE_CAP)
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
  if (name === 'open_only') return isTrue(value) ? (record) => record.status_id !== CLOSED_STATUS_ID : undefined
  if (name === 'closed_only') return isTrue(value) ? (record) => record.status_id === CLOSED_STATUS_ID : undefined
  if (CONTROLS.has(name) || /^order(desc)?\d?$/.test(name)) return undefined
  if (isField(name)) return (record) => isEqual(record[name], value)
  const singular = name.replace(/_ids$/, '_id')
  if (singular === name || !isField(singular)) return undefined
  const values = value.split(',').map((part) => part.trim())
  return (record) => values.some((part) => isEqual(record[singular], part))
}

/** Text in any field, in any case; or the record's number. */
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
  return [...records].sort((one, other) => {
    for (const { field, descends } of orders) {
      const difference = compare(one[field], other[field])
      if (difference !== 0) return descends ? -difference : difference
    }
    return 0
  })
}

function compare(one: unknown, other: unknown): number {
  if (one === other) return 0
  if (one === undefined || one === null) return -1
  if (other === undefined || other === null) return 1
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one) < String(other) ? -1 : 1
}

function isTrue(value: string | null): boolean {
  return value?.toLowerCase() === 'true'
}

function positiveInteger(value: string | null): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
