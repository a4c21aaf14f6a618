// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path, withBody } from '@halopsa/core'
import type { EcommerceOrder } from '@halopsa/schemas'

/** Parameters of {@link getEcommerceOrder}. */
export type GetEcommerceOrderParams = Record<string, never>

/**
 * `GET /EcommerceOrder`
 *
 * Lists orders from online shops.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getEcommerceOrder<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEcommerceOrderParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EcommerceOrder', query, as: byMediaType }, options)
}

/** Parameters of {@link postEcommerceOrder}. */
export interface PostEcommerceOrderParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  ecommerceOrderList: EcommerceOrder[]
}

/**
 * `POST /EcommerceOrder`
 *
 * Creates or updates orders from online shops.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postEcommerceOrder<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { ecommerceOrderList, ...query }: PostEcommerceOrderParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, EcommerceOrder[], EcommerceOrder>>> {
  return halo.request<Flagged<Flag, EcommerceOrder[], EcommerceOrder>, As>(withBody({ method: 'post', path: '/EcommerceOrder', query, body: ecommerceOrderList }, 'ecommerceOrderList'), options)
}

/** Parameters of {@link getEcommerceOrderById}. */
export interface GetEcommerceOrderByIdParams {
  id: number
}

/**
 * `GET /EcommerceOrder/{id}`
 *
 * Reads an order from an online shop.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getEcommerceOrderById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEcommerceOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EcommerceOrder>> {
  return halo.request<EcommerceOrder, As>({ method: 'get', path: path`/EcommerceOrder/${id}`, query }, options)
}

/** Parameters of {@link deleteEcommerceOrderById}. */
export interface DeleteEcommerceOrderByIdParams {
  id: number
}

/**
 * `DELETE /EcommerceOrder/{id}`
 *
 * Deletes an order from an online shop.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteEcommerceOrderById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEcommerceOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EcommerceOrder | undefined>> {
  return halo.request<EcommerceOrder | undefined, As>({ method: 'delete', path: path`/EcommerceOrder/${id}`, query, as: byMediaType }, options)
}
