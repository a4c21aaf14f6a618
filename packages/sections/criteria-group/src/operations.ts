// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { CriteriaGroup } from '@halopsa/schemas'

/** Parameters of {@link getCriteriaGroup}. */
export type GetCriteriaGroupParams = Record<string, never>

/**
 * `GET /CriteriaGroup`
 *
 * Lists groups of criteria.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCriteriaGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCriteriaGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, CriteriaGroup[]>> {
  return halo.request<CriteriaGroup[], As>({ method: 'get', path: '/CriteriaGroup', query }, options)
}

/** Parameters of {@link paginateCriteriaGroup}: those of {@link getCriteriaGroup}. */
export type PaginateCriteriaGroupParams = GetCriteriaGroupParams

/**
 * Every record of `GET /CriteriaGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCriteriaGroup(
  halo: HaloClient,
  params?: PaginateCriteriaGroupParams,
  options?: PaginateOptions,
): Pages<CriteriaGroup> {
  return paginate((_, call) => getCriteriaGroup(halo, params, call), { pages: false }, options)
}
