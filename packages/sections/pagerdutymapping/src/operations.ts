// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { PagerDutyMapping } from '@halopsa/schemas'

/** Parameters of {@link getPagerdutymapping}. */
export interface GetPagerdutymappingParams {
  service_id?: string | null | undefined
}

/**
 * `GET /pagerdutymapping`
 *
 * Lists PagerDuty services linked to Halo.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getPagerdutymapping<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPagerdutymappingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PagerDutyMapping[]>> {
  return halo.request<PagerDutyMapping[], As>({ method: 'get', path: '/pagerdutymapping', query }, options)
}

/** Parameters of {@link paginatePagerdutymapping}: those of {@link getPagerdutymapping}. */
export type PaginatePagerdutymappingParams = GetPagerdutymappingParams

/**
 * Every record of `GET /pagerdutymapping`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePagerdutymapping(
  halo: HaloClient,
  params?: PaginatePagerdutymappingParams,
  options?: PaginateOptions,
): Pages<PagerDutyMapping> {
  return paginate((_, call) => getPagerdutymapping(halo, params, call), { pages: false }, options)
}
