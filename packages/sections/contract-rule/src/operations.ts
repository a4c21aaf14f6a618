// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ContractRule } from '@halopsa/schemas'

/** Parameters of {@link getContractRule}. */
export type GetContractRuleParams = Record<string, never>

/**
 * `GET /ContractRule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getContractRule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetContractRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ContractRule', query, as: 'auto' }, options)
}

/** Parameters of {@link postContractRule}. */
export interface PostContractRuleParams {
  /** Records to create; one that has an `id` is updated. */
  contractRuleList: ContractRule[]
}

/**
 * `POST /ContractRule`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postContractRule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractRuleList, ...query }: PostContractRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractRule>> {
  return halo.request<ContractRule, As>({ method: 'post', path: '/ContractRule', query, body: contractRuleList }, options)
}

/** Parameters of {@link getContractRuleById}. */
export interface GetContractRuleByIdParams {
  id: number
}

/**
 * `GET /ContractRule/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteContractRuleById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteContractRuleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ContractRule/${id}`, query, as: 'auto' }, options)
}
