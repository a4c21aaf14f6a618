// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path, withBody } from '@halopsa/core'
import type { Bookmark } from '@halopsa/schemas'

/** Parameters of {@link postBookmark}. */
export interface PostBookmarkParams {
  bookmark: Bookmark
}

/**
 * `POST /Bookmark`
 *
 * Sets or removes a bookmark of an agent on a record, according to `bookmarked`.
 *
 * Answers with an object, inferred from the schema that is named after the section.
 */
export async function postBookmark<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { bookmark, ...query }: PostBookmarkParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bookmark>> {
  return halo.request<Bookmark, As>(withBody({ method: 'post', path: '/Bookmark', query, body: bookmark }, 'bookmark'), options)
}

/** Parameters of {@link getBookmarkById}. */
export interface GetBookmarkByIdParams {
  id: number
}

/**
 * `GET /Bookmark/{id}`
 *
 * Reads one bookmark of an agent.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getBookmarkById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetBookmarkByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Bookmark>> {
  return halo.request<Bookmark, As>({ method: 'get', path: path`/Bookmark/${id}`, query }, options)
}
