// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Autoassign } from '@halopsa/schemas'

/** Parameters of {@link getTicketRules}. */
export interface GetTicketRulesParams {
  access_control_level?: number | undefined
  excludeworkflow?: boolean | undefined
  includecriteriainfo?: boolean | undefined
  isconfig?: boolean | undefined
  rule_use?: number | undefined
}

/**
 * `GET /TicketRules`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketRules<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTicketRulesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketRules', query, as: 'auto' }, options)
}

/** Parameters of {@link postTicketRules}. */
export interface PostTicketRulesParams {
  /** Records to create; one that has an `id` is updated. */
  autoassignList: Autoassign[]
}

/**
 * `POST /TicketRules`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postTicketRules<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { autoassignList, ...query }: PostTicketRulesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Autoassign>> {
  return halo.request<Autoassign, As>({ method: 'post', path: '/TicketRules', query, body: autoassignList }, options)
}

/** Parameters of {@link getTicketRulesById}. */
export interface GetTicketRulesByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /TicketRules/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTicketRulesById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketRulesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TicketRules/${id}`, query, as: 'auto' }, options)
}
