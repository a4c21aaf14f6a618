// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ContractSchedulePlan } from '@halopsa/schemas'

/** Parameters of {@link getContractSchedulePlan}. */
export type GetContractSchedulePlanParams = Record<string, never>

/**
 * `GET /ContractSchedulePlan`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getContractSchedulePlan<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetContractSchedulePlanParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ContractSchedulePlan', query, as: 'auto' }, options)
}

/** Parameters of {@link postContractSchedulePlan}. */
export interface PostContractSchedulePlanParams {
  /** Records to create; one that has an `id` is updated. */
  contractSchedulePlanList: ContractSchedulePlan[]
}

/**
 * `POST /ContractSchedulePlan`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postContractSchedulePlan<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractSchedulePlanList, ...query }: PostContractSchedulePlanParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedulePlan>> {
  return halo.request<ContractSchedulePlan, As>({ method: 'post', path: '/ContractSchedulePlan', query, body: contractSchedulePlanList }, options)
}

/** Parameters of {@link getContractSchedulePlanById}. */
export interface GetContractSchedulePlanByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ContractSchedulePlan/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getContractSchedulePlanById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetContractSchedulePlanByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedulePlan>> {
  return halo.request<ContractSchedulePlan, As>({ method: 'get', path: path`/ContractSchedulePlan/${id}`, query }, options)
}

/** Parameters of {@link deleteContractSchedulePlanById}. */
export interface DeleteContractSchedulePlanByIdParams {
  id: number
}

/**
 * `DELETE /ContractSchedulePlan/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteContractSchedulePlanById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteContractSchedulePlanByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ContractSchedulePlan/${id}`, query, as: 'auto' }, options)
}
