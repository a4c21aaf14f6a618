// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ContractSchedule } from '@halopsa/schemas'

/** Parameters of {@link getContractSchedule}. */
export type GetContractScheduleParams = Record<string, never>

/**
 * `GET /ContractSchedule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getContractSchedule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetContractScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ContractSchedule', query, as: 'auto' }, options)
}

/** Parameters of {@link postContractSchedule}. */
export interface PostContractScheduleParams {
  /** Records to create; one that has an `id` is updated. */
  contractScheduleList: ContractSchedule[]
}

/**
 * `POST /ContractSchedule`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postContractSchedule<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { contractScheduleList, ...query }: PostContractScheduleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedule>> {
  return halo.request<ContractSchedule, As>({ method: 'post', path: '/ContractSchedule', query, body: contractScheduleList }, options)
}

/** Parameters of {@link getContractScheduleById}. */
export interface GetContractScheduleByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ContractSchedule/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getContractScheduleById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetContractScheduleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ContractSchedule>> {
  return halo.request<ContractSchedule, As>({ method: 'get', path: path`/ContractSchedule/${id}`, query }, options)
}

/** Parameters of {@link deleteContractScheduleById}. */
export interface DeleteContractScheduleByIdParams {
  id: number
}

/**
 * `DELETE /ContractSchedule/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteContractScheduleById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteContractScheduleByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ContractSchedule/${id}`, query, as: 'auto' }, options)
}
