// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MarketingUnsubscribe } from '@halopsa/schemas'

/** Parameters of {@link getMarketingUnsubscribe}. */
export type GetMarketingUnsubscribeParams = Record<string, never>

/**
 * `GET /MarketingUnsubscribe`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMarketingUnsubscribe<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMarketingUnsubscribeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MarketingUnsubscribe', query, as: 'auto' }, options)
}

/** Parameters of {@link postMarketingUnsubscribe}. */
export interface PostMarketingUnsubscribeParams {
  /** Records to create; one that has an `id` is updated. */
  marketingUnsubscribeList: MarketingUnsubscribe[]
}

/**
 * `POST /MarketingUnsubscribe`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMarketingUnsubscribe<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { marketingUnsubscribeList, ...query }: PostMarketingUnsubscribeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingUnsubscribe>> {
  return halo.request<MarketingUnsubscribe, As>({ method: 'post', path: '/MarketingUnsubscribe', query, body: marketingUnsubscribeList }, options)
}

/** Parameters of {@link getMarketingUnsubscribeById}. */
export interface GetMarketingUnsubscribeByIdParams {
  id: number
}

/**
 * `GET /MarketingUnsubscribe/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMarketingUnsubscribeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMarketingUnsubscribeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingUnsubscribe>> {
  return halo.request<MarketingUnsubscribe, As>({ method: 'get', path: path`/MarketingUnsubscribe/${id}`, query }, options)
}

/** Parameters of {@link deleteMarketingUnsubscribeById}. */
export interface DeleteMarketingUnsubscribeByIdParams {
  id: number
}

/**
 * `DELETE /MarketingUnsubscribe/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMarketingUnsubscribeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMarketingUnsubscribeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MarketingUnsubscribe/${id}`, query, as: 'auto' }, options)
}
