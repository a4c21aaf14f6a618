// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ShopifyDetails } from '@halopsa/schemas'

/** Parameters of {@link getShopifyDetails}. */
export type GetShopifyDetailsParams = Record<string, never>

/**
 * `GET /ShopifyDetails`
 *
 * Lists connections to Shopify (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getShopifyDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetShopifyDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ShopifyDetails[]>> {
  return halo.request<ShopifyDetails[], As>({ method: 'get', path: '/ShopifyDetails', query }, options)
}

/** Parameters of {@link paginateShopifyDetails}: those of {@link getShopifyDetails}. */
export type PaginateShopifyDetailsParams = GetShopifyDetailsParams

/**
 * Every record of `GET /ShopifyDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateShopifyDetails(
  halo: HaloClient,
  params?: PaginateShopifyDetailsParams,
  options?: PaginateOptions,
): Pages<ShopifyDetails> {
  return paginate((_, call) => getShopifyDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postShopifyDetails}. */
export interface PostShopifyDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  shopifyDetailsList: ShopifyDetails[]
}

/**
 * `POST /ShopifyDetails`
 *
 * Creates or updates connections to Shopify (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postShopifyDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { shopifyDetailsList, ...query }: PostShopifyDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ShopifyDetails[], ShopifyDetails>>> {
  return halo.request<Flagged<Flag, ShopifyDetails[], ShopifyDetails>, As>(withBody({ method: 'post', path: '/ShopifyDetails', query, body: shopifyDetailsList }, 'shopifyDetailsList'), options)
}

/** Parameters of {@link getShopifyDetailsById}. */
export interface GetShopifyDetailsByIdParams {
  id: number
}

/**
 * `GET /ShopifyDetails/{id}`
 *
 * Reads a connection to Shopify (settings of the integration).
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
 * Deletes a connection to Shopify (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteShopifyDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteShopifyDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ShopifyDetails | undefined>> {
  return halo.request<ShopifyDetails | undefined, As>({ method: 'delete', path: path`/ShopifyDetails/${id}`, query, as: byMediaType }, options)
}
