// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getProductBranch}. */
export interface GetProductBranchParams {
  /** Only records of the product with this id. */
  product_id?: number | undefined
}

/**
 * `GET /ProductBranch`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getProductBranch<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetProductBranchParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ProductBranch', query, as: 'auto' }, options)
}
