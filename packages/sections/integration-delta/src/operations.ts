// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IntegrationDelta } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationDelta}. */
export type GetIntegrationDeltaParams = Record<string, never>

/**
 * `GET /IntegrationDelta`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationDelta<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationDelta', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationDelta}. */
export interface PostIntegrationDeltaParams {
  /** Records to create; one that has an `id` is updated. */
  integrationDeltaList: IntegrationDelta[]
}

/**
 * `POST /IntegrationDelta`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIntegrationDelta<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { integrationDeltaList, ...query }: PostIntegrationDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationDelta>> {
  return halo.request<IntegrationDelta, As>({ method: 'post', path: '/IntegrationDelta', query, body: integrationDeltaList }, options)
}

/** Parameters of {@link getIntegrationDeltaById}. */
export interface GetIntegrationDeltaByIdParams {
  id: number
}

/**
 * `GET /IntegrationDelta/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationDeltaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationDelta>> {
  return halo.request<IntegrationDelta, As>({ method: 'get', path: path`/IntegrationDelta/${id}`, query }, options)
}

/** Parameters of {@link deleteIntegrationDeltaById}. */
export interface DeleteIntegrationDeltaByIdParams {
  id: number
}

/**
 * `DELETE /IntegrationDelta/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIntegrationDeltaById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIntegrationDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IntegrationDelta/${id}`, query, as: 'auto' }, options)
}
