// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { RequestTypeGroup } from '@halopsa/schemas'

/** Parameters of {@link getTicketTypeGroup}. */
export type GetTicketTypeGroupParams = Record<string, never>

/**
 * `GET /TicketTypeGroup`
 *
 * Lists groups of ticket types.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTicketTypeGroup<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketTypeGroupParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestTypeGroup[]>> {
  return halo.request<RequestTypeGroup[], As>({ method: 'get', path: '/TicketTypeGroup', query }, options)
}

/** Parameters of {@link paginateTicketTypeGroup}: those of {@link getTicketTypeGroup}. */
export type PaginateTicketTypeGroupParams = GetTicketTypeGroupParams

/**
 * Every record of `GET /TicketTypeGroup`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTicketTypeGroup(
  halo: HaloClient,
  params?: PaginateTicketTypeGroupParams,
  options?: PaginateOptions,
): Pages<RequestTypeGroup> {
  return paginate((_, call) => getTicketTypeGroup(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTicketTypeGroup}. */
export interface PostTicketTypeGroupParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  requestTypeGroupList: RequestTypeGroup[]
}

/**
 * `POST /TicketTypeGroup`
 *
 * Creates or updates groups of ticket types.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTicketTypeGroup<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { requestTypeGroupList, ...query }: PostTicketTypeGroupParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, RequestTypeGroup[], RequestTypeGroup>>> {
  return halo.request<Flagged<Flag, RequestTypeGroup[], RequestTypeGroup>, As>(withBody({ method: 'post', path: '/TicketTypeGroup', query, body: requestTypeGroupList }, 'requestTypeGroupList'), options)
}

/** Parameters of {@link getTicketTypeGroupById}. */
export interface GetTicketTypeGroupByIdParams {
  id: number
  getfields?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /TicketTypeGroup/{id}`
 *
 * Reads a group of ticket types.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTicketTypeGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketTypeGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestTypeGroup>> {
  return halo.request<RequestTypeGroup, As>({ method: 'get', path: path`/TicketTypeGroup/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketTypeGroupById}. */
export interface DeleteTicketTypeGroupByIdParams {
  id: number
}

/**
 * `DELETE /TicketTypeGroup/{id}`
 *
 * Deletes a group of ticket types.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTicketTypeGroupById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketTypeGroupByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestTypeGroup | undefined>> {
  return halo.request<RequestTypeGroup | undefined, As>({ method: 'delete', path: path`/TicketTypeGroup/${id}`, query, as: byMediaType }, options)
}
