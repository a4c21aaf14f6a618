// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ReleaseProduct } from '@halopsa/schemas'

/** Parameters of {@link getProduct}. */
export interface GetProductParams {
  devops_instance?: number | null | undefined
  third_party_only?: boolean | null | undefined
}

/**
 * `GET /Product`
 *
 * Lists software products that are released.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getProduct<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetProductParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseProduct[]>> {
  return halo.request<ReleaseProduct[], As>({ method: 'get', path: '/Product', query }, options)
}

/** Parameters of {@link paginateProduct}: those of {@link getProduct}. */
export type PaginateProductParams = GetProductParams

/**
 * Every record of `GET /Product`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateProduct(
  halo: HaloClient,
  params?: PaginateProductParams,
  options?: PaginateOptions,
): Pages<ReleaseProduct> {
  return paginate((_, call) => getProduct(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postProduct}. */
export interface PostProductParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  releaseProductList: ReleaseProduct[]
}

/**
 * `POST /Product`
 *
 * Creates or updates software products that are released.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postProduct<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { releaseProductList, ...query }: PostProductParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ReleaseProduct[], ReleaseProduct>>> {
  return halo.request<Flagged<Flag, ReleaseProduct[], ReleaseProduct>, As>(withBody({ method: 'post', path: '/Product', query, body: releaseProductList }, 'releaseProductList'), options)
}

/** Parameters of {@link getProductById}. */
export interface GetProductByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Product/{id}`
 *
 * Reads a software product that is released.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getProductById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetProductByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseProduct>> {
  return halo.request<ReleaseProduct, As>({ method: 'get', path: path`/Product/${id}`, query }, options)
}

/** Parameters of {@link deleteProductById}. */
export interface DeleteProductByIdParams {
  id: number
}

/**
 * `DELETE /Product/{id}`
 *
 * Deletes a software product that is released.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteProductById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteProductByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseProduct | undefined>> {
  return halo.request<ReleaseProduct | undefined, As>({ method: 'delete', path: path`/Product/${id}`, query, as: byMediaType }, options)
}
