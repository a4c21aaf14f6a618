// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Autoassign } from '@halopsa/schemas'

/** Parameters of {@link getTicketRules}. */
export interface GetTicketRulesParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  /** Without rules of workflows. */
  excludeworkflow?: boolean | null | undefined
  /** With the criteria of each record. */
  includecriteriainfo?: boolean | null | undefined
  isconfig?: boolean | null | undefined
  rule_use?: number | null | undefined
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
}

/**
 * `GET /TicketRules`
 *
 * Lists ticket rules.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTicketRules<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketRulesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Autoassign[]>> {
  return halo.request<Autoassign[], As>({ method: 'get', path: '/TicketRules', query }, options)
}

/** Parameters of {@link paginateTicketRules}: those of {@link getTicketRules}. */
export type PaginateTicketRulesParams = GetTicketRulesParams

/**
 * Every record of `GET /TicketRules`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTicketRules(
  halo: HaloClient,
  params?: PaginateTicketRulesParams,
  options?: PaginateOptions,
): Pages<Autoassign> {
  return paginate((_, call) => getTicketRules(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTicketRules}. */
export interface PostTicketRulesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  autoassignList: Autoassign[]
}

/**
 * `POST /TicketRules`
 *
 * Creates or updates ticket rules.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTicketRules<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { autoassignList, ...query }: PostTicketRulesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Autoassign[], Autoassign>>> {
  return halo.request<Flagged<Flag, Autoassign[], Autoassign>, As>(withBody({ method: 'post', path: '/TicketRules', query, body: autoassignList }, 'autoassignList'), options)
}

/** Parameters of {@link getTicketRulesById}. */
export interface GetTicketRulesByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /TicketRules/{id}`
 *
 * Reads a ticket rule.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getTicketRulesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketRulesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Autoassign>> {
  return halo.request<Autoassign, As>({ method: 'get', path: path`/TicketRules/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketRulesById}. */
export interface DeleteTicketRulesByIdParams {
  id: number
}

/**
 * `DELETE /TicketRules/{id}`
 *
 * Deletes a ticket rule.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTicketRulesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketRulesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Autoassign | undefined>> {
  return halo.request<Autoassign | undefined, As>({ method: 'delete', path: path`/TicketRules/${id}`, query, as: byMediaType }, options)
}
