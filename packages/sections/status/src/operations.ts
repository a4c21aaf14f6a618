// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TStatus, TStatus_List } from '@halopsa/schemas'

/** Parameters of {@link getStatus}. */
export interface GetStatusParams {
  /** Area of the product that the request is for: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Without statuses of closed tickets. */
  excludeclosed?: boolean | null | undefined
  excludepending?: boolean | null | undefined
  /** Only the records of the outcome with this id. */
  outcome_id?: number | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
  showquickchangeoptions?: boolean | null | undefined
  split_closed?: boolean | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
  ticket_id_firstchild?: number | null | undefined
  /** Only the records of the ticket area with this id. */
  ticketarea_id?: number | null | undefined
  /** Only statuses of the group of ticket types with this id. */
  tickettype_group_id?: number | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only statuses of one of these ticket types: ids separated by commas: `1,2`. */
  tickettype_ids?: string | readonly number[] | null | undefined
  /** Only statuses of this type: `0` for tickets, `1` for orders, `2` for items, `3` for internal use. */
  type?: string | null | undefined
  /** For `showcounts`: only tickets in the saved view with this id count. */
  view_id?: number | null | undefined
}

/**
 * `GET /Status`
 *
 * Lists statuses; `type` of a record tells whether it is for tickets, orders or items.
 *
 * Answers with an array, as recorded on a live server.
 *
 * `type` is 0 for tickets, 1 for orders, 2 for items, 3 for internal ones. No field says whether a status is open or closed.
 */
export async function getStatus<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetStatusParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TStatus_List[]>> {
  return halo.request<TStatus_List[], As>({ method: 'get', path: '/Status', query }, options)
}

/** Parameters of {@link paginateStatus}: those of {@link getStatus}. */
export type PaginateStatusParams = GetStatusParams

/**
 * Every record of `GET /Status`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateStatus(
  halo: HaloClient,
  params?: PaginateStatusParams,
  options?: PaginateOptions,
): Pages<TStatus_List> {
  return paginate((_, call) => getStatus(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postStatus}. */
export interface PostStatusParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  tStatusList: TStatus[]
}

/**
 * `POST /Status`
 *
 * Creates or updates statuses.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postStatus<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { tStatusList, ...query }: PostStatusParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TStatus[], TStatus>>> {
  return halo.request<Flagged<Flag, TStatus[], TStatus>, As>(withBody({ method: 'post', path: '/Status', query, body: tStatusList }, 'tStatusList'), options)
}

/** Parameters of {@link getStatusById}. */
export interface GetStatusByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Status/{id}`
 *
 * Reads a status.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getStatusById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TStatus>> {
  return halo.request<TStatus, As>({ method: 'get', path: path`/Status/${id}`, query }, options)
}

/** Parameters of {@link deleteStatusById}. */
export interface DeleteStatusByIdParams {
  id: number
}

/**
 * `DELETE /Status/{id}`
 *
 * Deletes a status.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteStatusById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteStatusByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TStatus | undefined>> {
  return halo.request<TStatus | undefined, As>({ method: 'delete', path: path`/Status/${id}`, query, as: byMediaType }, options)
}
