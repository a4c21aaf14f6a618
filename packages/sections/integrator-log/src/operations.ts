// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getIntegratorLog}. */
export interface GetIntegratorLogParams {
  /** Only the records of the module with this id. */
  module_id?: number | null | undefined
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | null | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | null | undefined
  /** Page by page: `page_size` and `page_no` must be sent with it. */
  pageinate?: boolean | null | undefined
}

/**
 * `GET /IntegratorLog`
 *
 * Lists entries of the log of the Halo Integrator.
 *
 * Answers with a view of the list with the records under `results`, as recorded on a live server.
 */
export async function getIntegratorLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegratorLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'results', T>>> {
  return halo.request<ListView<'results', T>, As>({ method: 'get', path: '/IntegratorLog', query }, options)
}

/** Parameters of {@link paginateIntegratorLog}: those of {@link getIntegratorLog} without the ones that page. */
export type PaginateIntegratorLogParams = Omit<GetIntegratorLogParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /IntegratorLog`, page by page. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 */
export function paginateIntegratorLog<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegratorLogParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegratorLog(halo, { ...params, ...page }, call), 'results', options)
}
