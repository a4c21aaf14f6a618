// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path, withBody } from '@halopsa/core'
import type { FaultsForecasting } from '@halopsa/schemas'

/** Parameters of {@link postFaultsForecasting}. */
export interface PostFaultsForecastingParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  faultsForecastingList: FaultsForecasting[]
}

/**
 * `POST /FaultsForecasting`
 *
 * Creates or updates forecast hours of tickets.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFaultsForecasting<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { faultsForecastingList, ...query }: PostFaultsForecastingParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FaultsForecasting[], FaultsForecasting>>> {
  return halo.request<Flagged<Flag, FaultsForecasting[], FaultsForecasting>, As>(withBody({ method: 'post', path: '/FaultsForecasting', query, body: faultsForecastingList }, 'faultsForecastingList'), options)
}

/** Parameters of {@link getFaultsForecastingById}. */
export interface GetFaultsForecastingByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /FaultsForecasting/{id}`
 *
 * Reads hours that were forecast for a ticket.
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
