import type { ListPage, ListShape, PaginateOptions } from './list-shape.ts'
import { Pages } from './pages.ts'

/**
 * Reads a list to its end. Each record that is in the list the whole time comes exactly once, whatever is inserted or
 * deleted meanwhile; where that cannot be had or shown, the iteration ends with a `HaloPagingError`.
 *
 * @param list asks for one page with the parameters that it is given.
 * @param shape what is known of the list; a text stands for `{ records: text }`.
 * @throws TypeError when `pageSize` or `concurrency` is less than 1 or no number.
 * @example
 * paginate<Actions>((page, call) => getActions(halo, page, call), { records: 'actions', key: ['ticket_id', 'id'] })
 */
export function paginate<Item>(
  list: ListPage,
  shape?: string | ListShape | undefined,
  options: PaginateOptions = {},
): Pages<Item> {
  for (const name of ['pageSize', 'concurrency'] as const) {
    const value = options[name]
    if (value !== undefined && !(value >= 1)) throw new TypeError(`${name} must be at least 1, but is ${value}`)
  }
  return new Pages(list, typeof shape === 'object' ? shape : { records: shape }, options)
}
