// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ViewListGroup } from '@halopsa/schemas'

/** Parameters of {@link getViewListGroup}. */
export interface GetViewListGroupParams {
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /ViewListGroup`
 *
 * Lists groups of views.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getViewListGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetViewListGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewListGroup[]>> {
  return halo.request<ViewListGroup[], As>({ method: 'get', path: '/ViewListGroup', query }, options)
}

/** Parameters of {@link paginateViewListGroup}: those of {@link getViewListGroup}. */
export type PaginateViewListGroupParams = GetViewListGroupParams

/**
 * Every record of `GET /ViewListGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateViewListGroup(
  halo: HaloClient,
  params?: PaginateViewListGroupParams,
  options?: PaginateOptions,
): Pages<ViewListGroup> {
  return paginate((_, call) => getViewListGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postViewListGroup}. */
export interface PostViewListGroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  viewListGroupList: ViewListGroup[]
}

/**
 * `POST /ViewListGroup`
 *
 * Creates or updates groups of views.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postViewListGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { viewListGroupList, ...query }: PostViewListGroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ViewListGroup[], ViewListGroup>>> {
  return halo.request<Flagged<Flag, ViewListGroup[], ViewListGroup>, As>(withBody({ method: 'post', path: '/ViewListGroup', query, body: viewListGroupList }, 'viewListGroupList'), options)
}

/** Parameters of {@link getViewListGroupById}. */
export interface GetViewListGroupByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ViewListGroup/{id}`
 *
 * Reads a group of views.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getViewListGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewListGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewListGroup>> {
  return halo.request<ViewListGroup, As>({ method: 'get', path: path`/ViewListGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteViewListGroupById}. */
export interface DeleteViewListGroupByIdParams {
  id: number
}

/**
 * `DELETE /ViewListGroup/{id}`
 *
 * Deletes a group of views.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteViewListGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteViewListGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewListGroup | undefined>> {
  return halo.request<ViewListGroup | undefined, As>({ method: 'delete', path: path`/ViewListGroup/${id}`, query, as: byMediaType }, options)
}
