// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IntegrationFieldData } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationFieldData}. */
export type GetIntegrationFieldDataParams = Record<string, never>

/**
 * `GET /IntegrationFieldData`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationFieldData<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationFieldDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationFieldData', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationFieldData}. */
export interface PostIntegrationFieldDataParams {
  /** Records to create; one that has an `id` is updated. */
  integrationFieldDataList: IntegrationFieldData[]
}

/**
 * `POST /IntegrationFieldData`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIntegrationFieldData<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { integrationFieldDataList, ...query }: PostIntegrationFieldDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationFieldData>> {
  return halo.request<IntegrationFieldData, As>({ method: 'post', path: '/IntegrationFieldData', query, body: integrationFieldDataList }, options)
}

/** Parameters of {@link getIntegrationFieldDataById}. */
export interface GetIntegrationFieldDataByIdParams {
  id: number
}

/**
 * `GET /IntegrationFieldData/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationFieldDataById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationFieldDataByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationFieldData>> {
  return halo.request<IntegrationFieldData, As>({ method: 'get', path: path`/IntegrationFieldData/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationFieldDataById}. */
export interface DeleteIntegrationFieldDataByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationFieldData/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIntegrationFieldDataById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationFieldDataByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IntegrationFieldData/${id}`, query, as: 'auto' }, options)
}
