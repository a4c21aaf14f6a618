// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TOutcome } from '@halopsa/schemas'

/** Parameters of {@link getOutcome}. */
export interface GetOutcomeParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** With details for finding faults. */
  debug?: boolean | null | undefined
  /** Without outcomes that Halo uses by itself. */
  excludesystemactions?: boolean | null | undefined
  quick_only?: boolean | null | undefined
  /** With hidden outcomes. */
  showhidden?: boolean | null | undefined
  showsystemactions?: string | null | undefined
  slastate?: number | null | undefined
  status?: number | null | undefined
  /** Only the records of the supplier with this id. */
  supplier_id?: number | null | undefined
  supplier_status?: number | null | undefined
  /** Only the records of the ticket type with this id. */
  tickettype_id?: number | null | undefined
  /** Only the records of the workflow with this id. */
  workflow_id?: number | null | undefined
  workflow_step?: number | null | undefined
}

/**
 * `GET /Outcome`
 *
 * Lists outcomes (kinds of action on tickets), each with all of its settings; the whole list is several hundred kB.
 *
 * Answers with an array, as recorded on a live server.
 *
 * Large: 333 kB on one tenant.
 */
export async function getOutcome<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOutcomeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TOutcome[]>> {
  return halo.request<TOutcome[], As>({ method: 'get', path: '/Outcome', query }, options)
}

/** Parameters of {@link paginateOutcome}: those of {@link getOutcome}. */
export type PaginateOutcomeParams = GetOutcomeParams

/**
 * Every record of `GET /Outcome`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateOutcome(
  halo: HaloClient,
  params?: PaginateOutcomeParams,
  options?: PaginateOptions,
): Pages<TOutcome> {
  return paginate((_, call) => getOutcome(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postOutcome}. */
export interface PostOutcomeParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  tOutcomeList: TOutcome[]
}

/**
 * `POST /Outcome`
 *
 * Creates or updates outcomes (kinds of action on tickets).
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postOutcome<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { tOutcomeList, ...query }: PostOutcomeParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TOutcome[], TOutcome>>> {
  return halo.request<Flagged<Flag, TOutcome[], TOutcome>, As>(withBody({ method: 'post', path: '/Outcome', query, body: tOutcomeList }, 'tOutcomeList'), options)
}

/** Parameters of {@link getOutcomeById}. */
export interface GetOutcomeByIdParams {
  id: number
  action_id?: number | null | undefined
  anon_ticketid?: number | null | undefined
  contract_id?: number | null | undefined
  /** With details for finding faults. */
  debug?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  invoice_id?: number | null | undefined
  matched_kb_client_id?: number | null | undefined
  matched_kbid?: number | null | undefined
  override_user_id?: number | null | undefined
  purchaseorder_id?: number | null | undefined
  quotation_id?: number | null | undefined
  salesorder_id?: number | null | undefined
  selected_supplier_id?: number | null | undefined
  ticket_id?: number | null | undefined
  token?: string | null | undefined
}

/**
 * `GET /Outcome/{id}`
 *
 * Reads an outcome (a kind of action on tickets).
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
 * Deletes an outcome (a kind of action on tickets).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteOutcomeById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteOutcomeByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TOutcome | undefined>> {
  return halo.request<TOutcome | undefined, As>({ method: 'delete', path: path`/Outcome/${id}`, query, as: byMediaType }, options)
}
