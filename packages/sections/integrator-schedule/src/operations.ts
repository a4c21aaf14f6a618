// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type PaginateOptions, type Pages, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getIntegratorSchedule}. */
export interface GetIntegratorScheduleParams {
  /** Number of the page, from 1; counts when `pageinate` is true. */
  page_no?: number | undefined
  /** Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true. */
  page_size?: number | undefined
  /** Answer page by page (`page_size`, `page_no`). */
  pageinate?: boolean | undefined
}

/**
 * `GET /IntegratorSchedule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegratorSchedule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegratorScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegratorSchedule', query, as: 'auto' }, options)
}

/** Parameters of {@link paginateIntegratorSchedule}: those of {@link getIntegratorSchedule} without the ones that page. */
export type PaginateIntegratorScheduleParams = Omit<GetIntegratorScheduleParams, 'page_no' | 'page_size' | 'pageinate'>

/**
 * Every record of `GET /IntegratorSchedule`, page by page.
 *
 * Nobody declares what a record is: pass a type argument if you know it.
 */
export function paginateIntegratorSchedule<T = unknown>(
  halo: HaloClient,
  params?: PaginateIntegratorScheduleParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((page, call) => getIntegratorSchedule(halo, { ...params, ...page }, call), undefined, options)
}
