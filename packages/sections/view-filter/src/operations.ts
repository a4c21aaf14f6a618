// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ViewFilter } from '@halopsa/schemas'

/** Parameters of {@link getViewFilter}. */
export interface GetViewFilterParams {
  /** Only records that are for everybody. */
  globalonly?: boolean | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  showallforteam?: number | null | undefined
  showallfortech?: number | null | undefined
  /** Only the records of the ticket area with this id. */
  ticketarea_id?: number | null | undefined
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /ViewFilter`
 *
 * Lists filter profiles.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getViewFilter<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetViewFilterParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewFilter[]>> {
  return halo.request<ViewFilter[], As>({ method: 'get', path: '/ViewFilter', query }, options)
}

/** Parameters of {@link paginateViewFilter}: those of {@link getViewFilter}. */
export type PaginateViewFilterParams = GetViewFilterParams

/**
 * Every record of `GET /ViewFilter`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateViewFilter(
  halo: HaloClient,
  params?: PaginateViewFilterParams,
  options?: PaginateOptions,
): Pages<ViewFilter> {
  return paginate((_, call) => getViewFilter(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postViewFilter}. */
export interface PostViewFilterParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  viewFilterList: ViewFilter[]
}

/**
 * `POST /ViewFilter`
 *
 * Creates or updates filter profiles.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postViewFilter<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { viewFilterList, ...query }: PostViewFilterParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ViewFilter[], ViewFilter>>> {
  return halo.request<Flagged<Flag, ViewFilter[], ViewFilter>, As>(withBody({ method: 'post', path: '/ViewFilter', query, body: viewFilterList }, 'viewFilterList'), options)
}

/** Parameters of {@link getViewFilterById}. */
export interface GetViewFilterByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ViewFilter/{id}`
 *
 * Reads a filter profile.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getViewFilterById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewFilterByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewFilter>> {
  return halo.request<ViewFilter, As>({ method: 'get', path: path`/ViewFilter/${id}`, query }, options)
}

/** Parameters of {@link deleteViewFilterById}. */
export interface DeleteViewFilterByIdParams {
  id: number
}

/**
 * `DELETE /ViewFilter/{id}`
 *
 * Deletes a filter profile.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteViewFilterById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteViewFilterByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewFilter | undefined>> {
  return halo.request<ViewFilter | undefined, As>({ method: 'delete', path: path`/ViewFilter/${id}`, query, as: byMediaType }, options)
}
