// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FaultsForecasting } from '@halopsa/schemas'

/** Parameters of {@link postFaultsForecasting}. */
export interface PostFaultsForecastingParams {
  /** Records to create; one that has an `id` is updated. */
  faultsForecastingList: FaultsForecasting[]
}

/**
 * `POST /FaultsForecasting`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postFaultsForecasting<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { faultsForecastingList, ...query }: PostFaultsForecastingParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultsForecasting>> {
  return halo.request<FaultsForecasting, As>({ method: 'post', path: '/FaultsForecasting', query, body: faultsForecastingList }, options)
}

/** Parameters of {@link getFaultsForecastingById}. */
export interface GetFaultsForecastingByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /FaultsForecasting/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getFaultsForecastingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFaultsForecastingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultsForecasting>> {
  return halo.request<FaultsForecasting, As>({ method: 'get', path: path`/FaultsForecasting/${id}`, query }, options)
}
