// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { RequestType } from '@halopsa/schemas'

/** Parameters of {@link getTicketType}. */
export interface GetTicketTypeParams {
  access_control_level?: number | undefined
  anonanduser?: boolean | undefined
  can_create_only?: boolean | undefined
  can_edit_only?: boolean | undefined
  canagentsselect?: boolean | undefined
  canusercreate?: boolean | undefined
  /** Only records of the client with this id. */
  client_id?: number | undefined
  /** Area of the product that the request is for, such as `reqs` for tickets. */
  domain?: string | undefined
  /** Only records of the group with this id. */
  group_id?: number | undefined
  include_current?: number | undefined
  include_mandatory_field_check?: boolean | undefined
  isquicktimedropdown?: boolean | undefined
  itil_type?: number | undefined
  /** Only records of the outcome with this id. */
  outcome_id?: number | undefined
  searchtickets?: string | undefined
  showall?: boolean | undefined
  showcounts?: boolean | undefined
  showinactive?: boolean | undefined
  sprints_only?: boolean | undefined
  /** Only records of the ticket area with this id. */
  ticketarea_id?: number | undefined
  user_only?: boolean | undefined
  /** Id of the saved view whose filters apply. */
  view_id?: number | undefined
}

/**
 * `GET /TicketType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTicketTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketType', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketType}. */
export interface PostTicketTypeParams {
  /** Records to create; one that has an `id` is updated. */
  requestTypeList: RequestType[]
}

/**
 * `POST /TicketType`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  can_create_only?: boolean | undefined
  can_edit_only?: boolean | undefined
  debug?: boolean | undefined
  includeconfig?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includekbinfo?: boolean | undefined
  includeteamrestrictions?: boolean | undefined
  isdetailscreen?: boolean | undefined
  isnewticket?: boolean | undefined
  survey_fields?: boolean | undefined
  ticket_id?: number | undefined
}

/**
 * `GET /TicketType/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTicketTypeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketTypeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TicketType/${id}`, query, as: 'auto' }, options)
}
