import type { RequestOptions } from '../client/halo-request.ts'
import type { Logger } from '../logger.ts'

/** The parameters that ask HaloPSA for a page. HaloPSA pages only when it gets all three of them. */
export interface PageParameters {
  pageinate: true
  page_size: number
  /** From 1. */
  page_no: number
}

/** Asks for one page of a list. A list that does not page, or that pages by a cursor, gets other parameters. */
export type ListPage = (page: PageParameters, options?: RequestOptions) => Promise<unknown>

/** What is known of a list. What is left out is found out, or is as most lists of HaloPSA have it. */
export interface ListShape {
  /**
   * Key of the view that holds the records. Left out: the response is an array, or else a view whose records are its
   * only array of objects that is no longer than its `record_count`.
   */
  records?: string | undefined
  /**
   * Fields that tell a record from all others of the list. Default: `id`, or the whole record where `id` is absent or
   * not unique on the first page.
   */
  key?: readonly string[] | undefined
  /** Most records that the server puts into a page. Default 100. */
  cap?: number | undefined
  /** `false`: the list ignores paging, so it is asked for once and without page parameters. Default `true`. */
  pages?: boolean | undefined
  /**
   * Parameter that takes the first key field of a record, and makes the list go on behind that record: `older_than_id`
   * of `/Feed`. Such a list takes `count` for the size of a page.
   */
  cursor?: string | undefined
}

/** How a list is read; the rest goes to each of its requests. */
export interface PaginateOptions extends Omit<RequestOptions, 'as'> {
  /**
   * Records to ask for in a page. Default: the most that the list gives, commonly 100; of a server that gives fewer, no
   * more are asked for from the second page on.
   */
  pageSize?: number | undefined
  /** Requests in flight at once, after the first. Default 1, at most 10. */
  concurrency?: number | undefined
  /**
   * What happens when nobody can tell whether all records came: `'throw'` ends the iteration with a `HaloPagingError`;
   * `'warn'` writes its message to the console, and a logger gets it as a warning; the iteration then goes on to the end
   * of the list as well as it can. Default `'throw'`.
   */
  incomplete?: 'throw' | 'warn' | Logger | undefined
}
