// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { IntegrationLookUp } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationLookUp}. */
export type GetIntegrationLookUpParams = Record<string, never>

/**
 * `GET /IntegrationLookUp`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationLookUp<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationLookUpParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationLookUp', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationLookUp}. */
export interface PostIntegrationLookUpParams {
  /** Records to create; one that has an `id` is updated. */
  integrationLookUpList: IntegrationLookUp[]
}

/**
 * `POST /IntegrationLookUp`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIntegrationLookUp<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { integrationLookUpList, ...query }: PostIntegrationLookUpParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationLookUp>> {
  return halo.request<IntegrationLookUp, As>({ method: 'post', path: '/IntegrationLookUp', query, body: integrationLookUpList }, options)
}
