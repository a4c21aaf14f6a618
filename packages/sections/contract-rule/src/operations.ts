// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ContractRule } from '@halopsa/schemas'

/** Parameters of {@link getContractRule}. */
export type GetContractRuleParams = Record<string, never>

/**
 * `GET /ContractRule`
 *
 * Lists contract rules.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getContractRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetContractRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractRule[]>> {
  return halo.request<ContractRule[], As>({ method: 'get', path: '/ContractRule', query }, options)
}

/** Parameters of {@link paginateContractRule}: those of {@link getContractRule}. */
export type PaginateContractRuleParams = GetContractRuleParams

/**
 * Every record of `GET /ContractRule`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateContractRule(
  halo: HaloClient,
  params?: PaginateContractRuleParams,
  options?: PaginateOptions,
): Pages<ContractRule> {
  return paginate((_, call) => getContractRule(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postContractRule}. */
export interface PostContractRuleParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  contractRuleList: ContractRule[]
}

/**
 * `POST /ContractRule`
 *
 * Creates or updates contract rules.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postContractRule<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { contractRuleList, ...query }: PostContractRuleParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ContractRule[], ContractRule>>> {
  return halo.request<Flagged<Flag, ContractRule[], ContractRule>, As>(withBody({ method: 'post', path: '/ContractRule', query, body: contractRuleList }, 'contractRuleList'), options)
}

/** Parameters of {@link getContractRuleById}. */
export interface GetContractRuleByIdParams {
  id: number
}

/**
 * `GET /ContractRule/{id}`
 *
 * Reads a contract rule.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getContractRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetContractRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractRule>> {
  return halo.request<ContractRule, As>({ method: 'get', path: path`/ContractRule/${id}`, query }, options)
}

/** Parameters of {@link deleteContractRuleById}. */
export interface DeleteContractRuleByIdParams {
  id: number
}

/**
 * `DELETE /ContractRule/{id}`
 *
 * Deletes a contract rule.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteContractRuleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteContractRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractRule | undefined>> {
  return halo.request<ContractRule | undefined, As>({ method: 'delete', path: path`/ContractRule/${id}`, query, as: byMediaType }, options)
}
