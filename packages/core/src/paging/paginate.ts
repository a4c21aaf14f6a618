import type { RequestOptions } from '../client/halo-request.ts'
import { Pages } from './pages.ts'

/** How a list is paged through; the rest goes to each of its calls. */
export interface PaginateOptions extends Omit<RequestOptions, 'as'> {
  /** Records to ask for in a page. Default 100, which is also the most that HaloPSA gives. */
  pageSize?: number | undefined
  /** Pages to have in flight at once, once the first has come. Default 1. */
  concurrency?: number | undefined
}

/** The parameters that ask HaloPSA for a page. */
export interface PageParameters {
  pageinate: true
  page_size: number
  page_no: number
}

/** Asks for one page of a list. */
export type ListPage = (page: PageParameters, options?: RequestOptions) => Promise<unknown>

/**
 * Pages through a list.
 *
 * @param list asks for a page.
 * @param recordsKey key of the view that holds the records. `undefined`: the answer is an array, or else a view whose
 * records are its only array of objects that is no longer than its `record_count`.
 */
export function paginate<Item>(list: ListPage, recordsKey: string | undefined, options?: PaginateOptions): Pages<Item> {
  return new Pages(list, recordsKey, options)
}
