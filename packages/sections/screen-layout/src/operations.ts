// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ScreenLayout } from '@halopsa/schemas'

/** Parameters of {@link getScreenLayout}. */
export interface GetScreenLayoutParams {
  typeid?: number | undefined
}

/**
 * `GET /ScreenLayout`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getScreenLayout<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetScreenLayoutParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ScreenLayout', query, as: 'auto' }, options)
}

/** Parameters of {@link postScreenLayout}. */
export interface PostScreenLayoutParams {
  /** Records to create; one that has an `id` is updated. */
  screenLayoutList: ScreenLayout[]
}

/**
 * `POST /ScreenLayout`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postScreenLayout<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { screenLayoutList, ...query }: PostScreenLayoutParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScreenLayout>> {
  return halo.request<ScreenLayout, As>({ method: 'post', path: '/ScreenLayout', query, body: screenLayoutList }, options)
}

/** Parameters of {@link getScreenLayoutById}. */
export interface GetScreenLayoutByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ScreenLayout/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getScreenLayoutById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetScreenLayoutByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScreenLayout>> {
  return halo.request<ScreenLayout, As>({ method: 'get', path: path`/ScreenLayout/${id}`, query }, options)
}

/** Parameters of {@link deleteScreenLayoutById}. */
export interface DeleteScreenLayoutByIdParams {
  id: number
}

/**
 * `DELETE /ScreenLayout/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteScreenLayoutById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteScreenLayoutByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ScreenLayout/${id}`, query, as: 'auto' }, options)
}
