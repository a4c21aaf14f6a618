// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { StyleProfile } from '@halopsa/schemas'

/** Parameters of {@link getStyleProfile}. */
export type GetStyleProfileParams = Record<string, never>

/**
 * `GET /StyleProfile`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getStyleProfile<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetStyleProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/StyleProfile', query, as: 'auto' }, options)
}

/** Parameters of {@link postStyleProfile}. */
export interface PostStyleProfileParams {
  /** Records to create; one that has an `id` is updated. */
  styleProfileList: StyleProfile[]
}

/**
 * `POST /StyleProfile`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postStyleProfile<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { styleProfileList, ...query }: PostStyleProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StyleProfile>> {
  return halo.request<StyleProfile, As>({ method: 'post', path: '/StyleProfile', query, body: styleProfileList }, options)
}

/** Parameters of {@link getStyleProfileById}. */
export interface GetStyleProfileByIdParams {
  id: number
}

/**
 * `GET /StyleProfile/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getStyleProfileById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetStyleProfileByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StyleProfile>> {
  return halo.request<StyleProfile, As>({ method: 'get', path: path`/StyleProfile/${id}`, query }, options)
}

/** Parameters of {@link deleteStyleProfileById}. */
export interface DeleteStyleProfileByIdParams {
  id: number
}

/**
 * `DELETE /StyleProfile/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteStyleProfileById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteStyleProfileByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/StyleProfile/${id}`, query, as: 'auto' }, options)
}
