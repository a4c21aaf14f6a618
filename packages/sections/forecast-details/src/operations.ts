// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ForecastDetails } from '@halopsa/schemas'

/** Parameters of {@link getForecastDetails}. */
export type GetForecastDetailsParams = Record<string, never>

/**
 * `GET /ForecastDetails`
 *
 * Lists forecast setups.
 *
 * Answers with a view of the list with the records under `forecastdetails`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getForecastDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetForecastDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'forecastdetails', ForecastDetails>>> {
  return halo.request<ListView<'forecastdetails', ForecastDetails>, As>({ method: 'get', path: '/ForecastDetails', query }, options)
}

/** Parameters of {@link paginateForecastDetails}: those of {@link getForecastDetails}. */
export type PaginateForecastDetailsParams = GetForecastDetailsParams

/**
 * Every record of `GET /ForecastDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateForecastDetails(
  halo: HaloClient,
  params?: PaginateForecastDetailsParams,
  options?: PaginateOptions,
): Pages<ForecastDetails> {
  return paginate((_, call) => getForecastDetails(halo, params, call), { records: 'forecastdetails', pages: false }, options)
}

/** Parameters of {@link postForecastDetails}. */
export interface PostForecastDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  forecastDetailsList: ForecastDetails[]
}

/**
 * `POST /ForecastDetails`
 *
 * Creates or updates forecast setups.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postForecastDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { forecastDetailsList, ...query }: PostForecastDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ForecastDetails[], ForecastDetails>>> {
  return halo.request<Flagged<Flag, ForecastDetails[], ForecastDetails>, As>(withBody({ method: 'post', path: '/ForecastDetails', query, body: forecastDetailsList }, 'forecastDetailsList'), options)
}

/** Parameters of {@link getForecastDetailsById}. */
export interface GetForecastDetailsByIdParams {
  id: number
}

/**
 * `GET /ForecastDetails/{id}`
 *
 * Reads a forecast setup.
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
 * Deletes a forecast setup.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteForecastDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteForecastDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForecastDetails | undefined>> {
  return halo.request<ForecastDetails | undefined, As>({ method: 'delete', path: path`/ForecastDetails/${id}`, query, as: byMediaType }, options)
}
