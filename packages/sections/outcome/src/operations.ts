// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TOutcome } from '@halopsa/schemas'

/** Parameters of {@link getOutcome}. */
export interface GetOutcomeParams {
  access_control_level?: number | undefined
  debug?: boolean | undefined
  excludesystemactions?: boolean | undefined
  quick_only?: boolean | undefined
  showhidden?: boolean | undefined
  showsystemactions?: string | undefined
  slastate?: number | undefined
  status?: number | undefined
  /** Only records of the supplier with this id. */
  supplier_id?: number | undefined
  supplier_status?: number | undefined
  /** Only records of the ticket type with this id. */
  tickettype_id?: number | undefined
  /** Only records of the workflow with this id. */
  workflow_id?: number | undefined
  workflow_step?: number | undefined
}

/**
 * `GET /Outcome`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOutcome<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOutcomeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Outcome', query, as: 'auto' }, options)
}

/** Parameters of {@link postOutcome}. */
export interface PostOutcomeParams {
  /** Records to create; one that has an `id` is updated. */
  tOutcomeList: TOutcome[]
}

/**
 * `POST /Outcome`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
  action_id?: number | undefined
  anon_ticketid?: number | undefined
  contract_id?: number | undefined
  debug?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  invoice_id?: number | undefined
  matched_kb_client_id?: number | undefined
  matched_kbid?: number | undefined
  override_user_id?: number | undefined
  purchaseorder_id?: number | undefined
  quotation_id?: number | undefined
  salesorder_id?: number | undefined
  selected_supplier_id?: number | undefined
  ticket_id?: number | undefined
  token?: string | undefined
}

/**
 * `GET /Outcome/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
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
export async function deleteOutcomeById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteOutcomeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Outcome/${id}`, query, as: 'auto' }, options)
}
