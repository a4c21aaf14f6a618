// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { StyleProfile } from '@halopsa/schemas'

/** Parameters of {@link getStyleProfile}. */
export type GetStyleProfileParams = Record<string, never>

/**
 * `GET /StyleProfile`
 *
 * Lists style profiles.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getStyleProfile<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetStyleProfileParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StyleProfile[]>> {
  return halo.request<StyleProfile[], As>({ method: 'get', path: '/StyleProfile', query }, options)
}

/** Parameters of {@link paginateStyleProfile}: those of {@link getStyleProfile}. */
export type PaginateStyleProfileParams = GetStyleProfileParams

/**
 * Every record of `GET /StyleProfile`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateStyleProfile(
  halo: HaloClient,
  params?: PaginateStyleProfileParams,
  options?: PaginateOptions,
): Pages<StyleProfile> {
  return paginate((_, call) => getStyleProfile(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postStyleProfile}. */
export interface PostStyleProfileParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  styleProfileList: StyleProfile[]
}

/**
 * `POST /StyleProfile`
 *
 * Creates or updates style profiles.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postStyleProfile<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { styleProfileList, ...query }: PostStyleProfileParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, StyleProfile[], StyleProfile>>> {
  return halo.request<Flagged<Flag, StyleProfile[], StyleProfile>, As>(withBody({ method: 'post', path: '/StyleProfile', query, body: styleProfileList }, 'styleProfileList'), options)
}

/** Parameters of {@link getStyleProfileById}. */
export interface GetStyleProfileByIdParams {
  id: number
}

/**
 * `GET /StyleProfile/{id}`
 *
 * Reads a style profile.
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
 * Deletes a style profile.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteStyleProfileById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteStyleProfileByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StyleProfile | undefined>> {
  return halo.request<StyleProfile | undefined, As>({ method: 'delete', path: path`/StyleProfile/${id}`, query, as: byMediaType }, options)
}
