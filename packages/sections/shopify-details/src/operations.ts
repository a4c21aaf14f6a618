// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ShopifyDetails } from '@halopsa/schemas'

/** Parameters of {@link getShopifyDetails}. */
export type GetShopifyDetailsParams = Record<string, never>

/**
 * `GET /ShopifyDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getShopifyDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetShopifyDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ShopifyDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postShopifyDetails}. */
export interface PostShopifyDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  shopifyDetailsList: ShopifyDetails[]
}

/**
 * `POST /ShopifyDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postShopifyDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { shopifyDetailsList, ...query }: PostShopifyDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ShopifyDetails>> {
  return halo.request<ShopifyDetails, As>({ method: 'post', path: '/ShopifyDetails', query, body: shopifyDetailsList }, options)
}

/** Parameters of {@link getShopifyDetailsById}. */
export interface GetShopifyDetailsByIdParams {
  id: number
}

/**
 * `GET /ShopifyDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getShopifyDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetShopifyDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ShopifyDetails>> {
  return halo.request<ShopifyDetails, As>({ method: 'get', path: path`/ShopifyDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteShopifyDetailsById}. */
export interface DeleteShopifyDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ShopifyDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteShopifyDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteShopifyDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ShopifyDetails/${id}`, query, as: 'auto' }, options)
}
