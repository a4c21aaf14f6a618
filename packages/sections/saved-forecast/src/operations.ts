// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SavedForecast } from '@halopsa/schemas'

/** Parameters of {@link getSavedForecast}. */
export type GetSavedForecastParams = Record<string, never>

/**
 * `GET /SavedForecast`
 *
 * Lists saved forecasts.
 *
 * Answers with a view of the list with the records under `savedforecasts`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSavedForecast<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSavedForecastParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'savedforecasts', SavedForecast>>> {
  return halo.request<ListView<'savedforecasts', SavedForecast>, As>({ method: 'get', path: '/SavedForecast', query }, options)
}

/** Parameters of {@link paginateSavedForecast}: those of {@link getSavedForecast}. */
export type PaginateSavedForecastParams = GetSavedForecastParams

/**
 * Every record of `GET /SavedForecast`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSavedForecast(
  halo: HaloClient,
  params?: PaginateSavedForecastParams,
  options?: PaginateOptions,
): Pages<SavedForecast> {
  return paginate((_, call) => getSavedForecast(halo, params, call), { records: 'savedforecasts', pages: false }, options)
}

/** Parameters of {@link postSavedForecast}. */
export interface PostSavedForecastParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  savedForecastList: SavedForecast[]
}

/**
 * `POST /SavedForecast`
 *
 * Creates or updates saved forecasts.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSavedForecast<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { savedForecastList, ...query }: PostSavedForecastParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SavedForecast[], SavedForecast>>> {
  return halo.request<Flagged<Flag, SavedForecast[], SavedForecast>, As>(withBody({ method: 'post', path: '/SavedForecast', query, body: savedForecastList }, 'savedForecastList'), options)
}

/** Parameters of {@link getSavedForecastById}. */
export interface GetSavedForecastByIdParams {
  id: number
}

/**
 * `GET /SavedForecast/{id}`
 *
 * Reads a saved forecast.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSavedForecastById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSavedForecastByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SavedForecast>> {
  return halo.request<SavedForecast, As>({ method: 'get', path: path`/SavedForecast/${id}`, query }, options)
}

/** Parameters of {@link deleteSavedForecastById}. */
export interface DeleteSavedForecastByIdParams {
  id: number
}

/**
 * `DELETE /SavedForecast/{id}`
 *
 * Deletes a saved forecast.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSavedForecastById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSavedForecastByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SavedForecast | undefined>> {
  return halo.request<SavedForecast | undefined, As>({ method: 'delete', path: path`/SavedForecast/${id}`, query, as: byMediaType }, options)
}
