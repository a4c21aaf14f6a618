// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FaultApproval } from '@halopsa/schemas'

/** Parameters of {@link getTicketApproval}. */
export interface GetTicketApprovalParams {
  action_number?: number | null | undefined
  /** With details of the agents. */
  include_agent_details?: boolean | null | undefined
  /** With the attachments. */
  include_attachments?: boolean | null | undefined
  /** With details of the approval. */
  includeapprovaldetails?: boolean | null | undefined
  /** Only your own approvals. */
  mine?: boolean | null | undefined
  /** Only the records of the ticket with this id. */
  ticket_id?: number | null | undefined
}

/**
 * `GET /TicketApproval`
 *
 * Lists approvals of tickets.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTicketApproval<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketApprovalParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultApproval[]>> {
  return halo.request<FaultApproval[], As>({ method: 'get', path: '/TicketApproval', query }, options)
}

/** Parameters of {@link paginateTicketApproval}: those of {@link getTicketApproval}. */
export type PaginateTicketApprovalParams = GetTicketApprovalParams

/**
 * Every record of `GET /TicketApproval`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTicketApproval(
  halo: HaloClient,
  params?: PaginateTicketApprovalParams,
  options?: PaginateOptions,
): Pages<FaultApproval> {
  return paginate((_, call) => getTicketApproval(halo, params, call), { key: ['ticket_id', 'seq'], pages: false }, options)
}

/** Parameters of {@link postTicketApproval}. */
export interface PostTicketApprovalParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  faultApprovalList: FaultApproval[]
}

/**
 * `POST /TicketApproval`
 *
 * Asks for approvals of tickets, or records that one was given or refused.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTicketApproval<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { faultApprovalList, ...query }: PostTicketApprovalParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FaultApproval[], FaultApproval>>> {
  return halo.request<Flagged<Flag, FaultApproval[], FaultApproval>, As>(withBody({ method: 'post', path: '/TicketApproval', query, body: faultApprovalList }, 'faultApprovalList'), options)
}

/** Parameters of {@link getTicketApprovalById}. */
export interface GetTicketApprovalByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /TicketApproval/{id}`
 *
 * Reads an approval of a ticket.
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
 * Deletes an approval of a ticket: `id` is the ticket, `seq` the number of the approval.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTicketApprovalIdseq<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, seq, ...query }: DeleteTicketApprovalIdseqParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultApproval | undefined>> {
  return halo.request<FaultApproval | undefined, As>({ method: 'delete', path: path`/TicketApproval/${id}&${seq}`, query, as: byMediaType }, options)
}
