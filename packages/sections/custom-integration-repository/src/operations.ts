// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getCustomIntegrationRepository}. */
export type GetCustomIntegrationRepositoryParams = Record<string, never>

/**
 * `GET /CustomIntegrationRepository`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomIntegrationRepository<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomIntegrationRepositoryParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomIntegrationRepository', query, as: 'auto' }, options)
}

/** Parameters of {@link getCustomIntegrationRepositoryById}. */
export interface GetCustomIntegrationRepositoryByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includemethods?: boolean | undefined
  module_id?: number | undefined
}

/**
 * `GET /CustomIntegrationRepository/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomIntegrationRepositoryById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetCustomIntegrationRepositoryByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/CustomIntegrationRepository/${id}`, query, as: 'auto' }, options)
}
