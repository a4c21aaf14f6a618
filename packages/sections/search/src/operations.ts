// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getSearch}. */
export interface GetSearchParams {
  count_per_entity?: number | null | undefined
  /** Only records in which this text occurs. */
  search?: string | null | undefined
}

/**
 * `GET /Search`
 *
 * Searches several kinds of record for `search`; `count_per_entity` is how many of each kind come.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSearch<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSearchParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/Search', query }, options)
}

/** Parameters of {@link paginateSearch}: those of {@link getSearch}. */
export type PaginateSearchParams = GetSearchParams

/**
 * Every record of `GET /Search`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSearch<T = unknown>(
  halo: HaloClient,
  params?: PaginateSearchParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getSearch(halo, params, call), { pages: false }, options)
}
