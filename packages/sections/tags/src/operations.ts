// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Tag } from '@halopsa/schemas'

/** Parameters of {@link getTags}. */
export type GetTagsParams = Record<string, never>

/**
 * `GET /Tags`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTags<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTagsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Tags', query, as: 'auto' }, options)
}

/** Parameters of {@link postTags}. */
export interface PostTagsParams {
  /** Records to create; one that has an `id` is updated. */
  tagList: Tag[]
}

/**
 * `POST /Tags`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postTags<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { tagList, ...query }: PostTagsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tag>> {
  return halo.request<Tag, As>({ method: 'post', path: '/Tags', query, body: tagList }, options)
}

/** Parameters of {@link getTagsById}. */
export interface GetTagsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Tags/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTagsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTagsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tag>> {
  return halo.request<Tag, As>({ method: 'get', path: path`/Tags/${id}`, query }, options)
}

/** Parameters of {@link deleteTagsById}. */
export interface DeleteTagsByIdParams {
  id: number
}

/**
 * `DELETE /Tags/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTagsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTagsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Tags/${id}`, query, as: 'auto' }, options)
}
