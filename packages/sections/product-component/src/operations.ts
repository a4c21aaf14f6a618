// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ReleaseComponent } from '@halopsa/schemas'

/** Parameters of {@link getProductComponent}. */
export interface GetProductComponentParams {
  /** Only the records of the product with this id. */
  product_id?: number | null | undefined
}

/**
 * `GET /ProductComponent`
 *
 * Lists components of software products.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getProductComponent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetProductComponentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseComponent[]>> {
  return halo.request<ReleaseComponent[], As>({ method: 'get', path: '/ProductComponent', query }, options)
}

/** Parameters of {@link paginateProductComponent}: those of {@link getProductComponent}. */
export type PaginateProductComponentParams = GetProductComponentParams

/**
 * Every record of `GET /ProductComponent`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateProductComponent(
  halo: HaloClient,
  params?: PaginateProductComponentParams,
  options?: PaginateOptions,
): Pages<ReleaseComponent> {
  return paginate((_, call) => getProductComponent(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postProductComponent}. */
export interface PostProductComponentParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  releaseComponentList: ReleaseComponent[]
}

/**
 * `POST /ProductComponent`
 *
 * Creates or updates components of software products.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postProductComponent<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { releaseComponentList, ...query }: PostProductComponentParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ReleaseComponent[], ReleaseComponent>>> {
  return halo.request<Flagged<Flag, ReleaseComponent[], ReleaseComponent>, As>(withBody({ method: 'post', path: '/ProductComponent', query, body: releaseComponentList }, 'releaseComponentList'), options)
}

/** Parameters of {@link getProductComponentById}. */
export interface GetProductComponentByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ProductComponent/{id}`
 *
 * Reads a component of a software product.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getProductComponentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetProductComponentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseComponent>> {
  return halo.request<ReleaseComponent, As>({ method: 'get', path: path`/ProductComponent/${id}`, query }, options)
}

/** Parameters of {@link deleteProductComponentById}. */
export interface DeleteProductComponentByIdParams {
  id: number
}

/**
 * `DELETE /ProductComponent/{id}`
 *
 * Deletes a component of a software product.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteProductComponentById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteProductComponentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseComponent | undefined>> {
  return halo.request<ReleaseComponent | undefined, As>({ method: 'delete', path: path`/ProductComponent/${id}`, query, as: byMediaType }, options)
}
