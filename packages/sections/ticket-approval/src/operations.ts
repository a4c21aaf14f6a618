// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FaultApproval } from '@halopsa/schemas'

/** Parameters of {@link getTicketApproval}. */
export interface GetTicketApprovalParams {
  action_number?: number | undefined
  include_agent_details?: boolean | undefined
  include_attachments?: boolean | undefined
  includeapprovaldetails?: boolean | undefined
  mine?: boolean | undefined
  /** Only records of the ticket with this id. */
  ticket_id?: number | undefined
}

/**
 * `GET /TicketApproval`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketApproval<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTicketApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketApproval', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketApproval}. */
export interface PostTicketApprovalParams {
  /** Records to create; one that has an `id` is updated. */
  faultApprovalList: FaultApproval[]
}

/**
 * `POST /TicketApproval`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /TicketApproval/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteTicketApprovalIdseq<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, seq, ...query }: DeleteTicketApprovalIdseqParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TicketApproval/${id}&${seq}`, query, as: 'auto' }, options)
}
