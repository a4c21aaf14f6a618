// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FaultApproval } from '@halopsa/schemas'

/** Parameters of {@link getTicketApproval}. */
export interface GetTicketApprovalParams {
  action_number?: number
  include_agent_details?: boolean
  include_attachments?: boolean
  includeapprovaldetails?: boolean
  mine?: boolean
  /** Only records of the ticket with this id. */
  ticket_id?: number
}

/**
 * `GET /TicketApproval`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketApproval<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketApproval', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketApproval}. */
export interface PostTicketApprovalParams {
  faultApprovalList: FaultApproval[]
}

/**
 * `POST /TicketApproval`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postTicketApproval<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultApprovalList, ...query }: PostTicketApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultApproval>> {
  return halo.request<FaultApproval, As>({ method: 'post', path: '/TicketApproval', query, body: faultApprovalList }, options)
}

/** Parameters of {@link getTicketApprovalById}. */
export interface GetTicketApprovalByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /TicketApproval/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getTicketApprovalById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketApprovalByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultApproval>> {
  return halo.request<FaultApproval, As>({ method: 'get', path: path`/TicketApproval/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketApprovalIdseq}. */
export interface DeleteTicketApprovalIdseqParams {
  id: number
  seq: number
}

/**
 * `DELETE /TicketApproval/{id}&{seq}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTicketApprovalIdseq<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, seq, ...query }: DeleteTicketApprovalIdseqParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TicketApproval/${id}&${seq}`, query, as: 'auto' }, options)
}
