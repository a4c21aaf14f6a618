// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { HaloNews } from '@halopsa/schemas'

/** Parameters of {@link getHaloNews}. */
export type GetHaloNewsParams = Record<string, never>

/**
 * `GET /HaloNews`
 *
 * Lists news items of Halo.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getHaloNews<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetHaloNewsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, HaloNews[]>> {
  return halo.request<HaloNews[], As>({ method: 'get', path: '/HaloNews', query }, options)
}

/** Parameters of {@link paginateHaloNews}: those of {@link getHaloNews}. */
export type PaginateHaloNewsParams = GetHaloNewsParams

/**
 * Every record of `GET /HaloNews`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateHaloNews(
  halo: HaloClient,
  params?: PaginateHaloNewsParams,
  options?: PaginateOptions,
): Pages<HaloNews> {
  return paginate((_, call) => getHaloNews(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postHaloNews}. */
export interface PostHaloNewsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  haloNewsList: HaloNews[]
}

/**
 * `POST /HaloNews`
 *
 * Creates or updates news items of Halo.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postHaloNews<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { haloNewsList, ...query }: PostHaloNewsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, HaloNews[], HaloNews>>> {
  return halo.request<Flagged<Flag, HaloNews[], HaloNews>, As>(withBody({ method: 'post', path: '/HaloNews', query, body: haloNewsList }, 'haloNewsList'), options)
}

/** Parameters of {@link postHaloNewsRead}. */
export interface PostHaloNewsReadParams {
  items: number[]
}

/**
 * `POST /HaloNews/read`
 *
 * Marks news items of Halo as read.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postHaloNewsRead<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostHaloNewsReadParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/HaloNews/read', query, body: items, as: byMediaType }, 'items'), options)
}

/** Parameters of {@link getHaloNewsById}. */
export interface GetHaloNewsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /HaloNews/{id}`
 *
 * Reads a news item of Halo.
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
 * Deletes a news item of Halo.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteHaloNewsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteHaloNewsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, HaloNews | undefined>> {
  return halo.request<HaloNews | undefined, As>({ method: 'delete', path: path`/HaloNews/${id}`, query, as: byMediaType }, options)
}
