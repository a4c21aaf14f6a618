// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ViewLists } from '@halopsa/schemas'

/** Parameters of {@link getViewLists}. */
export interface GetViewListsParams {
  connectedinstance_id?: number | null | undefined
  /** Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Only records that are for everybody. */
  globalonly?: boolean | null | undefined
  istree?: boolean | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  showallforteam?: number | null | undefined
  showallfortech?: number | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
  /** Only the records of the ticket area with this id. */
  ticketarea_id?: number | null | undefined
  /** Only records of this type. */
  type?: string | null | undefined
}

/**
 * `GET /ViewLists`
 *
 * Lists views (lists with filter and columns).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getViewLists<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetViewListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewLists[]>> {
  return halo.request<ViewLists[], As>({ method: 'get', path: '/ViewLists', query }, options)
}

/** Parameters of {@link paginateViewLists}: those of {@link getViewLists}. */
export type PaginateViewListsParams = GetViewListsParams

/**
 * Every record of `GET /ViewLists`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateViewLists(
  halo: HaloClient,
  params?: PaginateViewListsParams,
  options?: PaginateOptions,
): Pages<ViewLists> {
  return paginate((_, call) => getViewLists(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postViewLists}. */
export interface PostViewListsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  viewListsList: ViewLists[]
}

/**
 * `POST /ViewLists`
 *
 * Creates or updates views (lists with filter and columns).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postViewLists<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { viewListsList, ...query }: PostViewListsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ViewLists[], ViewLists>>> {
  return halo.request<Flagged<Flag, ViewLists[], ViewLists>, As>(withBody({ method: 'post', path: '/ViewLists', query, body: viewListsList }, 'viewListsList'), options)
}

/** Parameters of {@link getViewListsById}. */
export interface GetViewListsByIdParams {
  id: number
  /** Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
}

/**
 * `GET /ViewLists/{id}`
 *
 * Reads a view (a list with filter and columns).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getViewListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetViewListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewLists>> {
  return halo.request<ViewLists, As>({ method: 'get', path: path`/ViewLists/${id}`, query }, options)
}

/** Parameters of {@link deleteViewListsById}. */
export interface DeleteViewListsByIdParams {
  id: number
}

/**
 * `DELETE /ViewLists/{id}`
 *
 * Deletes a view (a list with filter and columns).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteViewListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteViewListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ViewLists | undefined>> {
  return halo.request<ViewLists | undefined, As>({ method: 'delete', path: path`/ViewLists/${id}`, query, as: byMediaType }, options)
}
