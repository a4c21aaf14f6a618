// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate, path, withBody } from '@halopsa/core'
import type { IntegrationConfiguration } from '@halopsa/schemas'

/** Parameters of {@link getIntegrationConfiguration}. */
export type GetIntegrationConfigurationParams = Record<string, never>

/**
 * `GET /IntegrationConfiguration`
 *
 * Lists login settings of integrations.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getIntegrationConfiguration<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIntegrationConfigurationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IntegrationConfiguration[]>> {
  return halo.request<IntegrationConfiguration[], As>({ method: 'get', path: '/IntegrationConfiguration', query }, options)
}

/** Parameters of {@link paginateIntegrationConfiguration}: those of {@link getIntegrationConfiguration}. */
export type PaginateIntegrationConfigurationParams = GetIntegrationConfigurationParams

/**
 * Every record of `GET /IntegrationConfiguration`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIntegrationConfiguration(
  halo: HaloClient,
  params?: PaginateIntegrationConfigurationParams,
  options?: PaginateOptions,
): Pages<IntegrationConfiguration> {
  return paginate((_, call) => getIntegrationConfiguration(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postIntegrationConfiguration}. */
export interface PostIntegrationConfigurationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  integrationConfigurationList: IntegrationConfiguration[]
}

/**
 * `POST /IntegrationConfiguration`
 *
 * Creates or updates login settings of integrations.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIntegrationConfiguration<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { integrationConfigurationList, ...query }: PostIntegrationConfigurationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IntegrationConfiguration[], IntegrationConfiguration>>> {
  return halo.request<Flagged<Flag, IntegrationConfiguration[], IntegrationConfiguration>, As>(withBody({ method: 'post', path: '/IntegrationConfiguration', query, body: integrationConfigurationList }, 'integrationConfigurationList'), options)
}

/** Parameters of {@link getIntegrationConfigurationById}. */
export interface GetIntegrationConfigurationByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /IntegrationConfiguration/{id}`
 *
 * Reads the login settings of an integration.
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
