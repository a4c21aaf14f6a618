// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { HaloNews } from '@halopsa/schemas'

/** Parameters of {@link getHaloNews}. */
export type GetHaloNewsParams = Record<string, never>

/**
 * `GET /HaloNews`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getHaloNews<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHaloNewsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/HaloNews', query, as: 'auto' }, options)
}

/** Parameters of {@link postHaloNews}. */
export interface PostHaloNewsParams {
  /** Records to create; one that has an `id` is updated. */
  haloNewsList: HaloNews[]
}

/**
 * `POST /HaloNews`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postHaloNews<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { haloNewsList, ...query }: PostHaloNewsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, HaloNews>> {
  return halo.request<HaloNews, As>({ method: 'post', path: '/HaloNews', query, body: haloNewsList }, options)
}

/** Parameters of {@link postHaloNewsRead}. */
export interface PostHaloNewsReadParams {
  items: number[]
}

/**
 * `POST /HaloNews/read`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postHaloNewsRead<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostHaloNewsReadParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/HaloNews/read', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link getHaloNewsById}. */
export interface GetHaloNewsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /HaloNews/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getHaloNewsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetHaloNewsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, HaloNews>> {
  return halo.request<HaloNews, As>({ method: 'get', path: path`/HaloNews/${id}`, query }, options)
}

/** Parameters of {@link deleteHaloNewsById}. */
export interface DeleteHaloNewsByIdParams {
  id: number
}

/**
 * `DELETE /HaloNews/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteHaloNewsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteHaloNewsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/HaloNews/${id}`, query, as: 'auto' }, options)
}
