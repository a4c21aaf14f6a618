// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { EcommerceOrder } from '@halopsa/schemas'

/** Parameters of {@link getEcommerceOrder}. */
export type GetEcommerceOrderParams = Record<string, never>

/**
 * `GET /EcommerceOrder`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEcommerceOrder<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEcommerceOrderParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EcommerceOrder', query, as: 'auto' }, options)
}

/** Parameters of {@link postEcommerceOrder}. */
export interface PostEcommerceOrderParams {
  /** Records to create; one that has an `id` is updated. */
  ecommerceOrderList: EcommerceOrder[]
}

/**
 * `POST /EcommerceOrder`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postEcommerceOrder<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { ecommerceOrderList, ...query }: PostEcommerceOrderParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EcommerceOrder>> {
  return halo.request<EcommerceOrder, As>({ method: 'post', path: '/EcommerceOrder', query, body: ecommerceOrderList }, options)
}

/** Parameters of {@link getEcommerceOrderById}. */
export interface GetEcommerceOrderByIdParams {
  id: number
}

/**
 * `GET /EcommerceOrder/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEcommerceOrderById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEcommerceOrderByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EcommerceOrder/${id}`, query, as: 'auto' }, options)
}
