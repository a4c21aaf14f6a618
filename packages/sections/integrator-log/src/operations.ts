// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getIntegratorLog}. */
export interface GetIntegratorLogParams {
  /** Only records of the module with this id. */
  module_id?: number | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
}

/**
 * `GET /IntegratorLog`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegratorLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegratorLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegratorLog', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIntegratorLog}: those of {@link getIntegratorLog} without the ones that page. */
export type PaginateIntegratorLogParams = Omit<GetIntegratorLogParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /IntegratorLog`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateIntegratorLog<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegratorLogParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegratorLog(halo, { ...params, ...page }, call), undefined, options)
}
