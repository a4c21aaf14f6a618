// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getProductBranch}. */
export interface GetProductBranchParams {
  /** Only the records of the product with this id. */
  product_id?: number | null | undefined
}

/**
 * `GET /ProductBranch`
 *
 * Lists branches of software products.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getProductBranch<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetProductBranchParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/ProductBranch', query }, options)
}

/** Parameters of {@link paginateProductBranch}: those of {@link getProductBranch}. */
export type PaginateProductBranchParams = GetProductBranchParams

/**
 * Every record of `GET /ProductBranch`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateProductBranch<T = unknown>(
  halo: HaloClient,
  params?: PaginateProductBranchParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getProductBranch(halo, params, call), { pages: false }, options)
}
