// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ReleaseProduct } from '@halopsa/schemas'

/** Parameters of {@link getProduct}. */
export interface GetProductParams {
  devops_instance?: number | undefined
  third_party_only?: boolean | undefined
}

/**
 * `GET /Product`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getProduct<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetProductParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Product', query, as: 'auto' }, options)
}

/** Parameters of {@link postProduct}. */
export interface PostProductParams {
  /** Records to create; one that has an `id` is updated. */
  releaseProductList: ReleaseProduct[]
}

/**
 * `POST /Product`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postProduct<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { releaseProductList, ...query }: PostProductParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ReleaseProduct>> {
  return halo.request<ReleaseProduct, As>({ method: 'post', path: '/Product', query, body: releaseProductList }, options)
}

/** Parameters of {@link getProductById}. */
export interface GetProductByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Product/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteProductById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteProductByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Product/${id}`, query, as: 'auto' }, options)
}
