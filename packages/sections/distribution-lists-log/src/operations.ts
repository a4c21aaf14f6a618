// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { DistributionListsLog } from '@halopsa/schemas'

/** Parameters of {@link getDistributionListsLog}. */
export type GetDistributionListsLogParams = Record<string, never>

/**
 * `GET /DistributionListsLog`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDistributionListsLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDistributionListsLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DistributionListsLog', query, as: 'auto' }, options)
}

/** Parameters of {@link postDistributionListsLog}. */
export interface PostDistributionListsLogParams {
  /** Records to create; one that has an `id` is updated. */
  distributionListsLogList: DistributionListsLog[]
}

/**
 * `POST /DistributionListsLog`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postDistributionListsLog<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { distributionListsLogList, ...query }: PostDistributionListsLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionListsLog>> {
  return halo.request<DistributionListsLog, As>({ method: 'post', path: '/DistributionListsLog', query, body: distributionListsLogList }, options)
}

/** Parameters of {@link getDistributionListsLogById}. */
export interface GetDistributionListsLogByIdParams {
  id: number
}

/**
 * `GET /DistributionListsLog/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDistributionListsLogById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDistributionListsLogByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionListsLog>> {
  return halo.request<DistributionListsLog, As>({ method: 'get', path: path`/DistributionListsLog/${id}`, query }, options)
}

/** Parameters of {@link deleteDistributionListsLogById}. */
export interface DeleteDistributionListsLogByIdParams {
  id: number
}

/**
 * `DELETE /DistributionListsLog/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDistributionListsLogById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDistributionListsLogByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/DistributionListsLog/${id}`, query, as: 'auto' }, options)
}
