// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { PublishProfiles } from '@halopsa/schemas'

/** Parameters of {@link getPublishProfiles}. */
export type GetPublishProfilesParams = Record<string, never>

/**
 * `GET /PublishProfiles`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPublishProfiles<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPublishProfilesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PublishProfiles', query, as: 'auto' }, options)
}

/** Parameters of {@link postPublishProfiles}. */
export interface PostPublishProfilesParams {
  /** Records to create; one that has an `id` is updated. */
  publishProfilesList: PublishProfiles[]
}

/**
 * `POST /PublishProfiles`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postPublishProfiles<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { publishProfilesList, ...query }: PostPublishProfilesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PublishProfiles>> {
  return halo.request<PublishProfiles, As>({ method: 'post', path: '/PublishProfiles', query, body: publishProfilesList }, options)
}

/** Parameters of {@link getPublishProfilesById}. */
export interface GetPublishProfilesByIdParams {
  id: number
}

/**
 * `GET /PublishProfiles/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPublishProfilesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPublishProfilesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PublishProfiles>> {
  return halo.request<PublishProfiles, As>({ method: 'get', path: path`/PublishProfiles/${id}`, query }, options)
}

/** Parameters of {@link deletePublishProfilesById}. */
export interface DeletePublishProfilesByIdParams {
  id: number
}

/**
 * `DELETE /PublishProfiles/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deletePublishProfilesById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeletePublishProfilesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/PublishProfiles/${id}`, query, as: 'auto' }, options)
}
