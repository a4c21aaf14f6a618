// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { DistributionLists } from '@halopsa/schemas'

/** Parameters of {@link getDistributionLists}. */
export type GetDistributionListsParams = Record<string, never>

/**
 * `GET /DistributionLists`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDistributionLists<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDistributionListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DistributionLists', query, as: 'auto' }, options)
}

/** Parameters of {@link postDistributionLists}. */
export interface PostDistributionListsParams {
  /** Records to create; one that has an `id` is updated. */
  distributionListsList: DistributionLists[]
}

/**
 * `POST /DistributionLists`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postDistributionLists<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { distributionListsList, ...query }: PostDistributionListsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionLists>> {
  return halo.request<DistributionLists, As>({ method: 'post', path: '/DistributionLists', query, body: distributionListsList }, options)
}

/** Parameters of {@link getDistributionListsById}. */
export interface GetDistributionListsByIdParams {
  id: number
}

/**
 * `GET /DistributionLists/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDistributionListsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDistributionListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DistributionLists>> {
  return halo.request<DistributionLists, As>({ method: 'get', path: path`/DistributionLists/${id}`, query }, options)
}

/** Parameters of {@link deleteDistributionListsById}. */
export interface DeleteDistributionListsByIdParams {
  id: number
}

/**
 * `DELETE /DistributionLists/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDistributionListsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDistributionListsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/DistributionLists/${id}`, query, as: 'auto' }, options)
}
