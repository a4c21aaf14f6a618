// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ApprovalProcessRule } from '@halopsa/schemas'

/** Parameters of {@link getApprovalProcessRule}. */
export interface GetApprovalProcessRuleParams {
  global?: boolean
  /** Only records of the process with this id. */
  process_id?: number
  /** Only records of the step with this id. */
  step_id?: number
}

/**
 * `GET /ApprovalProcessRule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getApprovalProcessRule<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetApprovalProcessRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ApprovalProcessRule', query, as: 'auto' }, options)
}

/** Parameters of {@link postApprovalProcessRule}. */
export interface PostApprovalProcessRuleParams {
  approvalProcessRuleList: ApprovalProcessRule[]
}

/**
 * `POST /ApprovalProcessRule`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /ApprovalProcessRule/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
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
export async function deleteApprovalProcessRuleById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteApprovalProcessRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ApprovalProcessRule/${id}`, query, as: 'auto' }, options)
}
