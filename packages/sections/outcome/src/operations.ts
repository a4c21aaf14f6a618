// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TOutcome } from '@halopsa/schemas'

/** Parameters of {@link getOutcome}. */
export interface GetOutcomeParams {
  access_control_level?: number
  debug?: boolean
  excludesystemactions?: boolean
  quick_only?: boolean
  showhidden?: boolean
  showsystemactions?: string
  slastate?: number
  status?: number
  /** Only records of the supplier with this id. */
  supplier_id?: number
  supplier_status?: number
  /** Only records of the tickettype with this id. */
  tickettype_id?: number
  /** Only records of the workflow with this id. */
  workflow_id?: number
  workflow_step?: number
}

/**
 * `GET /Outcome`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutcome<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOutcomeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Outcome', query, as: 'auto' }, options)
}

/** Parameters of {@link postOutcome}. */
export interface PostOutcomeParams {
  tOutcomeList: TOutcome[]
}

/**
 * `POST /Outcome`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postOutcome<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { tOutcomeList, ...query }: PostOutcomeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TOutcome>> {
  return halo.request<TOutcome, As>({ method: 'post', path: '/Outcome', query, body: tOutcomeList }, options)
}

/** Parameters of {@link getOutcomeById}. */
export interface GetOutcomeByIdParams {
  id: number
  /** Only records of the action with this id. */
  action_id?: number
  anon_ticketid?: number
  /** Only records of the contract with this id. */
  contract_id?: number
  debug?: boolean
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  /** Only records of the invoice with this id. */
  invoice_id?: number
  matched_kb_client_id?: number
  matched_kbid?: number
  override_user_id?: number
  /** Only records of the purchaseorder with this id. */
  purchaseorder_id?: number
  /** Only records of the quotation with this id. */
  quotation_id?: number
  /** Only records of the salesorder with this id. */
  salesorder_id?: number
  selected_supplier_id?: number
  /** Only records of the ticket with this id. */
  ticket_id?: number
  token?: string
}

/**
 * `GET /Outcome/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
 */
export async function getOutcomeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetOutcomeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TOutcome>> {
  return halo.request<TOutcome, As>({ method: 'get', path: path`/Outcome/${id}`, query }, options)
}

/** Parameters of {@link deleteOutcomeById}. */
export interface DeleteOutcomeByIdParams {
  id: number
}

/**
 * `DELETE /Outcome/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteOutcomeById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteOutcomeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Outcome/${id}`, query, as: 'auto' }, options)
}
