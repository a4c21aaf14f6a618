// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ApprovalProcessRule } from '@halopsa/schemas'

/** Parameters of {@link getApprovalProcessRule}. */
export interface GetApprovalProcessRuleParams {
  global?: boolean | undefined
  process_id?: number | undefined
  step_id?: number | undefined
}

/**
 * `GET /ApprovalProcessRule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getApprovalProcessRule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetApprovalProcessRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ApprovalProcessRule', query, as: 'auto' }, options)
}

/** Parameters of {@link postApprovalProcessRule}. */
export interface PostApprovalProcessRuleParams {
  /** Records to create; one that has an `id` is updated. */
  approvalProcessRuleList: ApprovalProcessRule[]
}

/**
 * `POST /ApprovalProcessRule`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postApprovalProcessRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { approvalProcessRuleList, ...query }: PostApprovalProcessRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcessRule>> {
  return halo.request<ApprovalProcessRule, As>({ method: 'post', path: '/ApprovalProcessRule', query, body: approvalProcessRuleList }, options)
}

/** Parameters of {@link getApprovalProcessRuleById}. */
export interface GetApprovalProcessRuleByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ApprovalProcessRule/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getApprovalProcessRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetApprovalProcessRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcessRule>> {
  return halo.request<ApprovalProcessRule, As>({ method: 'get', path: path`/ApprovalProcessRule/${id}`, query }, options)
}

/** Parameters of {@link deleteApprovalProcessRuleById}. */
export interface DeleteApprovalProcessRuleByIdParams {
  id: number
}

/**
 * `DELETE /ApprovalProcessRule/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteApprovalProcessRuleById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteApprovalProcessRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ApprovalProcessRule/${id}`, query, as: 'auto' }, options)
}
