// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { RequestType, RequestType_List } from '@halopsa/schemas'

/** Parameters of {@link getTicketType}. */
export interface GetTicketTypeParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** Only ticket types that people can see without logging in. */
  anonanduser?: boolean | null | undefined
  /** Only ticket types in which you may create tickets. */
  can_create_only?: boolean | null | undefined
  /** Only ticket types whose tickets you may change. */
  can_edit_only?: boolean | null | undefined
  /** Only ticket types that agents can choose. */
  canagentsselect?: boolean | null | undefined
  canusercreate?: boolean | null | undefined
  /** Only ticket types that the client with this id can use. */
  client_id?: number | null | undefined
  /** What `showcounts` counts: `reqs` for tickets, `opps` for opportunities, `prjs` for projects. */
  domain?: string | null | undefined
  /** Only ticket types of the group with this id. */
  group_id?: number | null | undefined
  /** Id of a ticket type that comes in any case, although `can_create_only` or `can_edit_only` would leave it out. */
  include_current?: number | null | undefined
  include_mandatory_field_check?: boolean | null | undefined
  /** Only ticket types that Quick Time offers. */
  isquicktimedropdown?: boolean | null | undefined
  /** Only ticket types of the ITIL type with this id. */
  itil_type?: number | null | undefined
  /** Only the records of the outcome with this id. */
  outcome_id?: number | null | undefined
  /** Only ticket types of tickets that fit this text. */
  searchtickets?: string | null | undefined
  /** All records, also those that permissions hide from you; for administrators. */
  showall?: boolean | null | undefined
  /** With the number of tickets of each record. */
  showcounts?: boolean | null | undefined
  /** With inactive ticket types, which are hidden otherwise. */
  showinactive?: boolean | null | undefined
  /** Only ticket types for sprints. */
  sprints_only?: boolean | null | undefined
  /** For `showcounts`: only tickets in the ticket area with this id count. */
  ticketarea_id?: number | null | undefined
  /** Only ticket types that users can see. */
  user_only?: boolean | null | undefined
  /** For `showcounts`: only tickets in the saved view with this id count. */
  view_id?: number | null | undefined
}

/**
 * `GET /TicketType`
 *
 * Lists ticket types that the signed-in agent can use; `showall` and `showinactive` bring the hidden ones.
 *
 * Answers with an array, as recorded on a live server.
 *
 * Most types are left out without `showall` or `showinactive` (140 of 412 came on one tenant).
 */
export async function getTicketType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestType_List[]>> {
  return halo.request<RequestType_List[], As>({ method: 'get', path: '/TicketType', query }, options)
}

/** Parameters of {@link paginateTicketType}: those of {@link getTicketType}. */
export type PaginateTicketTypeParams = GetTicketTypeParams

/**
 * Every record of `GET /TicketType`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTicketType(
  halo: HaloClient,
  params?: PaginateTicketTypeParams,
  options?: PaginateOptions,
): Pages<RequestType_List> {
  return paginate((_, call) => getTicketType(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTicketType}. */
export interface PostTicketTypeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  requestTypeList: RequestType[]
}

/**
 * `POST /TicketType`
 *
 * Creates or updates ticket types.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTicketType<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { requestTypeList, ...query }: PostTicketTypeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, RequestType[], RequestType>>> {
  return halo.request<Flagged<Flag, RequestType[], RequestType>, As>(withBody({ method: 'post', path: '/TicketType', query, body: requestTypeList }, 'requestTypeList'), options)
}

/** Parameters of {@link getTicketTypeById}. */
export interface GetTicketTypeByIdParams {
  id: number
  /** Only the statuses that a new ticket may have. */
  can_create_only?: boolean | null | undefined
  /** Only the statuses that you may change. */
  can_edit_only?: boolean | null | undefined
  /** With details for finding faults. */
  debug?: boolean | null | undefined
  includeconfig?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** With the related articles of the knowledge base. */
  includekbinfo?: boolean | null | undefined
  includeteamrestrictions?: boolean | null | undefined
  isdetailscreen?: boolean | null | undefined
  isnewticket?: boolean | null | undefined
  survey_fields?: boolean | null | undefined
  /** Id of the ticket that the ticket type is read for. */
  ticket_id?: number | null | undefined
}

/**
 * `GET /TicketType/{id}`
 *
 * Reads a ticket type.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTicketTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestType>> {
  return halo.request<RequestType, As>({ method: 'get', path: path`/TicketType/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketTypeById}. */
export interface DeleteTicketTypeByIdParams {
  id: number
}

/**
 * `DELETE /TicketType/{id}`
 *
 * Deletes a ticket type.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTicketTypeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestType | undefined>> {
  return halo.request<RequestType | undefined, As>({ method: 'delete', path: path`/TicketType/${id}`, query, as: byMediaType }, options)
}
