// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FaultsForecasting } from '@halopsa/schemas'

/** Parameters of {@link postFaultsForecasting}. */
export interface PostFaultsForecastingParams {
  faultsForecastingList: FaultsForecasting[]
}

/**
 * `POST /FaultsForecasting`
 *
 * Answers with the created or updated record, inferred from the schema of that name.
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
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
}

/**
 * `GET /FaultsForecasting/{id}`
 *
 * Answers with one record, inferred from the schema of that name.
 */
export async function getFaultsForecastingById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFaultsForecastingByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FaultsForecasting>> {
  return halo.request<FaultsForecasting, As>({ method: 'get', path: path`/FaultsForecasting/${id}`, query }, options)
}
