// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MarketingOpen } from '@halopsa/schemas'

/** Parameters of {@link getMO}. */
export type GetMOParams = Record<string, never>

/**
 * `GET /MO`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMO<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMOParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MO', query, as: 'auto' }, options)
}

/** Parameters of {@link postMO}. */
export interface PostMOParams {
  /** Records to create; one that has an `id` is updated. */
  marketingOpenList: MarketingOpen[]
}

/**
 * `POST /MO`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postMO<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { marketingOpenList, ...query }: PostMOParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingOpen>> {
  return halo.request<MarketingOpen, As>({ method: 'post', path: '/MO', query, body: marketingOpenList }, options)
}

/** Parameters of {@link getMOB}. */
export type GetMOBParams = Record<string, never>

/**
 * `GET /MO/b`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMOB<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMOBParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MO/b', query, as: 'auto' }, options)
}

/** Parameters of {@link getMOR}. */
export type GetMORParams = Record<string, never>

/**
 * `GET /MO/r`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMOR<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMORParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MO/r', query, as: 'auto' }, options)
}

/** Parameters of {@link getMOById}. */
export interface GetMOByIdParams {
  id: number
}

/**
 * `GET /MO/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getMOById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMOByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MarketingOpen>> {
  return halo.request<MarketingOpen, As>({ method: 'get', path: path`/MO/${id}`, query }, options)
}

/** Parameters of {@link deleteMOById}. */
export interface DeleteMOByIdParams {
  id: number
}

/**
 * `DELETE /MO/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMOById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMOByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MO/${id}`, query, as: 'auto' }, options)
}
