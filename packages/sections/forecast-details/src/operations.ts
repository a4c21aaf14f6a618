// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ForecastDetails } from '@halopsa/schemas'

/** Parameters of {@link getForecastDetails}. */
export type GetForecastDetailsParams = Record<string, never>

/**
 * `GET /ForecastDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getForecastDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetForecastDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ForecastDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postForecastDetails}. */
export interface PostForecastDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  forecastDetailsList: ForecastDetails[]
}

/**
 * `POST /ForecastDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postForecastDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { forecastDetailsList, ...query }: PostForecastDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForecastDetails>> {
  return halo.request<ForecastDetails, As>({ method: 'post', path: '/ForecastDetails', query, body: forecastDetailsList }, options)
}

/** Parameters of {@link getForecastDetailsById}. */
export interface GetForecastDetailsByIdParams {
  id: number
}

/**
 * `GET /ForecastDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getForecastDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetForecastDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForecastDetails>> {
  return halo.request<ForecastDetails, As>({ method: 'get', path: path`/ForecastDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteForecastDetailsById}. */
export interface DeleteForecastDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ForecastDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteForecastDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteForecastDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ForecastDetails/${id}`, query, as: 'auto' }, options)
}
