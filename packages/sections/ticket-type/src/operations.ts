// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { RequestType } from '@halopsa/schemas'

/** Parameters of {@link getTicketType}. */
export interface GetTicketTypeParams {
  access_control_level?: number
  anonanduser?: boolean
  can_create_only?: boolean
  can_edit_only?: boolean
  canagentsselect?: boolean
  canusercreate?: boolean
  /** Only records of the client with this id. */
  client_id?: number
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string
  /** Only records of the group with this id. */
  group_id?: number
  include_current?: number
  include_mandatory_field_check?: boolean
  isquicktimedropdown?: boolean
  itil_type?: number
  /** Only records of the outcome with this id. */
  outcome_id?: number
  searchtickets?: string
  showall?: boolean
  showcounts?: boolean
  showinactive?: boolean
  sprints_only?: boolean
  /** Only records of the ticketarea with this id. */
  ticketarea_id?: number
  user_only?: boolean
  /** Id of the saved view whose filters apply. */
  view_id?: number
}

/**
 * `GET /TicketType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketType<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketType', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketType}. */
export interface PostTicketTypeParams {
  requestTypeList: RequestType[]
}

/**
 * `POST /TicketType`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postTicketType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { requestTypeList, ...query }: PostTicketTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestType>> {
  return halo.request<RequestType, As>({ method: 'post', path: '/TicketType', query, body: requestTypeList }, options)
}

/** Parameters of {@link getTicketTypeById}. */
export interface GetTicketTypeByIdParams {
  id: number
  can_create_only?: boolean
  can_edit_only?: boolean
  debug?: boolean
  includeconfig?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  includekbinfo?: boolean
  includeteamrestrictions?: boolean
  isdetailscreen?: boolean
  isnewticket?: boolean
  survey_fields?: boolean
  /** Only records of the ticket with this id. */
  ticket_id?: number
}

/**
 * `GET /TicketType/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTicketTypeById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TicketType/${id}`, query, as: 'auto' }, options)
}
