// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ReleaseComponent } from '@halopsa/schemas'

/** Parameters of {@link getProductComponent}. */
export interface GetProductComponentParams {
  /** Only records of the product with this id. */
  product_id?: number | undefined
}

/**
 * `GET /ProductComponent`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getProductComponent<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetProductComponentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ProductComponent', query, as: 'auto' }, options)
}

/** Parameters of {@link postProductComponent}. */
export interface PostProductComponentParams {
  /** Records to create; one that has an `id` is updated. */
  releaseComponentList: ReleaseComponent[]
}

/**
 * `POST /ProductComponent`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postProductComponent<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { releaseComponentList, ...query }: PostProductComponentParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseComponent>> {
  return halo.request<ReleaseComponent, As>({ method: 'post', path: '/ProductComponent', query, body: releaseComponentList }, options)
}

/** Parameters of {@link getProductComponentById}. */
export interface GetProductComponentByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ProductComponent/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteProductComponentById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteProductComponentByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ProductComponent/${id}`, query, as: 'auto' }, options)
}
