// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ScreenLayout } from '@halopsa/schemas'

/** Parameters of {@link getScreenLayout}. */
export interface GetScreenLayoutParams {
  typeid?: number | null | undefined
}

/**
 * `GET /ScreenLayout`
 *
 * Lists screen layouts.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getScreenLayout<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetScreenLayoutParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScreenLayout[]>> {
  return halo.request<ScreenLayout[], As>({ method: 'get', path: '/ScreenLayout', query }, options)
}

/** Parameters of {@link paginateScreenLayout}: those of {@link getScreenLayout}. */
export type PaginateScreenLayoutParams = GetScreenLayoutParams

/**
 * Every record of `GET /ScreenLayout`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateScreenLayout(
  halo: HaloClient,
  params?: PaginateScreenLayoutParams,
  options?: PaginateOptions,
): Pages<ScreenLayout> {
  return paginate((_, call) => getScreenLayout(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postScreenLayout}. */
export interface PostScreenLayoutParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  screenLayoutList: ScreenLayout[]
}

/**
 * `POST /ScreenLayout`
 *
 * Creates or updates screen layouts.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postScreenLayout<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { screenLayoutList, ...query }: PostScreenLayoutParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ScreenLayout[], ScreenLayout>>> {
  return halo.request<Flagged<Flag, ScreenLayout[], ScreenLayout>, As>(withBody({ method: 'post', path: '/ScreenLayout', query, body: screenLayoutList }, 'screenLayoutList'), options)
}

/** Parameters of {@link getScreenLayoutById}. */
export interface GetScreenLayoutByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ScreenLayout/{id}`
 *
 * Reads a screen layout.
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
 * Deletes a screen layout.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteScreenLayoutById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteScreenLayoutByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ScreenLayout | undefined>> {
  return halo.request<ScreenLayout | undefined, As>({ method: 'delete', path: path`/ScreenLayout/${id}`, query, as: byMediaType }, options)
}
