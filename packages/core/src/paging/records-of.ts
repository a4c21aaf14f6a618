import { errorMessage } from '../client/error-message.ts'
import { HaloPagingError } from './halo-paging-error.ts'

/** Keys of a response that an error names. */
const mostKeys = 10

/** The records of a page, and the key of the view under which they are. */
export interface PageRecords {
  records: unknown[]
  key?: string
}

/**
 * Finds the records in the response of a list: the response itself where it is an array, else the array under `key`.
 * Where the key is not known, it is that of the view's only array of objects that is no longer than its `record_count`.
 *
 * A view whose `record_count` is 0 has no records, whatever else it holds; nor has one whose only arrays are empty.
 *
 * @throws HaloPagingError when the response has no list there: the key is another one, or something else responded.
 * @throws TypeError when several arrays may be the records.
 */
export function pageRecords(response: unknown, key?: string): PageRecords {
  if (Array.isArray(response)) return { records: response, key }
  const view = Object(response) as Record<string, unknown>
  const name = key ?? guessKey(view)
  const records = name !== undefined && view[name]
  if (Array.isArray(records)) return { records, key: name }
  const isEmpty = key === undefined ? Object.values(view).some(isEmptyArray) : records === null
  if (isEmpty || view.record_count === 0) return { records: [], key: name }
  throw new HaloPagingError(
    `The response has no list${key === undefined ? '' : ` under ${key}`}: ${told(response)}`,
    'list',
  )
}

/**
 * The records in the response of a list, as {@link paginate} finds them in a page: for a caller who asks for pages
 * himself.
 *
 * @typeParam Item one record
 * @param key key of the view that holds the records. Left out: see `records` of `ListShape`.
 * @throws HaloPagingError when the response has no list there, with `missing: 'list'`.
 * @throws TypeError when several arrays may be the records.
 * @example
 * recordsOf<Tickets>(await getTickets(halo, { page_no: 2, page_size: 50, pageinate: true }), 'tickets')
 */
export function recordsOf<Item>(response: unknown, key?: string | undefined): Item[] {
  return pageRecords(response, key).records as Item[]
}

function guessKey(view: Record<string, unknown>): string | undefined {
  const { record_count: most = Number.POSITIVE_INFINITY } = view as { record_count?: number }
  const keys = Object.keys(view).filter((key) => {
    const value = view[key]
    return Array.isArray(value) && value.length > 0 && value.length <= most && value.every(isObject)
  })
  if (keys.length > 1) throw new TypeError(`The records may be under ${keys.join(' or ')}: recordsKey has to say`)
  return keys[0]
}

/** What the response is instead of a list, without its values. */
function told(response: unknown): string {
  if (response === undefined || response === null || response === '') return 'it is empty'
  if (!isObject(response)) return `it is a ${typeof response}`
  const keys = Object.keys(response as object)
  const names = errorMessage(keys.slice(0, mostKeys).join(', '))
  return names ? `it has ${names}${keys.length > mostKeys ? ' …' : ''}` : 'it has no fields'
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
