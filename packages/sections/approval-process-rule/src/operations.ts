// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ApprovalProcessRule } from '@halopsa/schemas'

/** Parameters of {@link getApprovalProcessRule}. */
export interface GetApprovalProcessRuleParams {
  global?: boolean | null | undefined
  process_id?: number | null | undefined
  step_id?: number | null | undefined
}

/**
 * `GET /ApprovalProcessRule`
 *
 * Lists rules of approval processes.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getApprovalProcessRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetApprovalProcessRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcessRule[]>> {
  return halo.request<ApprovalProcessRule[], As>({ method: 'get', path: '/ApprovalProcessRule', query }, options)
}

/** Parameters of {@link paginateApprovalProcessRule}: those of {@link getApprovalProcessRule}. */
export type PaginateApprovalProcessRuleParams = GetApprovalProcessRuleParams

/**
 * Every record of `GET /ApprovalProcessRule`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateApprovalProcessRule(
  halo: HaloClient,
  params?: PaginateApprovalProcessRuleParams,
  options?: PaginateOptions,
): Pages<ApprovalProcessRule> {
  return paginate((_, call) => getApprovalProcessRule(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postApprovalProcessRule}. */
export interface PostApprovalProcessRuleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  approvalProcessRuleList: ApprovalProcessRule[]
}

/**
 * `POST /ApprovalProcessRule`
 *
 * Creates or updates rules of approval processes.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postApprovalProcessRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { approvalProcessRuleList, ...query }: PostApprovalProcessRuleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ApprovalProcessRule[], ApprovalProcessRule>>> {
  return halo.request<Flagged<Flag, ApprovalProcessRule[], ApprovalProcessRule>, As>(withBody({ method: 'post', path: '/ApprovalProcessRule', query, body: approvalProcessRuleList }, 'approvalProcessRuleList'), options)
}

/** Parameters of {@link getApprovalProcessRuleById}. */
export interface GetApprovalProcessRuleByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ApprovalProcessRule/{id}`
 *
 * Reads a rule of an approval process.
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
 * Deletes a rule of an approval process.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteApprovalProcessRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteApprovalProcessRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ApprovalProcessRule | undefined>> {
  return halo.request<ApprovalProcessRule | undefined, As>({ method: 'delete', path: path`/ApprovalProcessRule/${id}`, query, as: byMediaType }, options)
}
