// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getIntegratorLog}. */
export interface GetIntegratorLogParams {
  /** Only records of the module with this id. */
  module_id?: number
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean
}

/**
 * `GET /IntegratorLog`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegratorLog<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegratorLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegratorLog', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIntegratorLog}: those of {@link getIntegratorLog} without the ones that page. */
export type PaginateIntegratorLogParams = Omit<GetIntegratorLogParams, 'page_no' | 'page_size' | 'pageinate'>

/** Every record of `GET /IntegratorLog`, page by page. */
export function paginateIntegratorLog<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegratorLogParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegratorLog(halo, { ...params, ...page }, call), undefined, options)
}
