// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Tag } from '@halopsa/schemas'

/** Parameters of {@link getTags}. */
export type GetTagsParams = Record<string, never>

/**
 * `GET /Tags`
 *
 * Lists tags.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTags<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTagsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tag[]>> {
  return halo.request<Tag[], As>({ method: 'get', path: '/Tags', query }, options)
}

/** Parameters of {@link paginateTags}: those of {@link getTags}. */
export type PaginateTagsParams = GetTagsParams

/**
 * Every record of `GET /Tags`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTags(
  halo: HaloClient,
  params?: PaginateTagsParams,
  options?: PaginateOptions,
): Pages<Tag> {
  return paginate((_, call) => getTags(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTags}. */
export interface PostTagsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  tagList: Tag[]
}

/**
 * `POST /Tags`
 *
 * Creates or updates tags.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTags<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { tagList, ...query }: PostTagsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Tag[], Tag>>> {
  return halo.request<Flagged<Flag, Tag[], Tag>, As>(withBody({ method: 'post', path: '/Tags', query, body: tagList }, 'tagList'), options)
}

/** Parameters of {@link getTagsById}. */
export interface GetTagsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Tags/{id}`
 *
 * Reads a tag.
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
 * Deletes a tag.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTagsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTagsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Tag | undefined>> {
  return halo.request<Tag | undefined, As>({ method: 'delete', path: path`/Tags/${id}`, query, as: byMediaType }, options)
}
