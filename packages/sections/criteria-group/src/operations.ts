// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getCriteriaGroup}. */
export type GetCriteriaGroupParams = Record<string, never>

/**
 * `GET /CriteriaGroup`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCriteriaGroup<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCriteriaGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CriteriaGroup', query, as: 'auto' }, options)
}
