// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IntegrationConfiguration } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationConfiguration}. */
export type GetIntegrationConfigurationParams = Record<string, never>

/**
 * `GET /IntegrationConfiguration`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIntegrationConfiguration<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIntegrationConfigurationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IntegrationConfiguration', query, as: 'auto' }, options)
}

/** Parameters of {@link postIntegrationConfiguration}. */
export interface PostIntegrationConfigurationParams {
  /** Records to create; one that has an `id` is updated. */
  integrationConfigurationList: IntegrationConfiguration[]
}

/**
 * `POST /IntegrationConfiguration`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIntegrationConfiguration<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { integrationConfigurationList, ...query }: PostIntegrationConfigurationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationConfiguration>> {
  return halo.request<IntegrationConfiguration, As>({ method: 'post', path: '/IntegrationConfiguration', query, body: integrationConfigurationList }, options)
}

/** Parameters of {@link getIntegrationConfigurationById}. */
export interface GetIntegrationConfigurationByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /IntegrationConfiguration/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIntegrationConfigurationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIntegrationConfigurationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationConfiguration>> {
  return halo.request<IntegrationConfiguration, As>({ method: 'get', path: path`/IntegrationConfiguration/${id}`, query }, options)
}
