// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SavedForecast } from '@halopsa/schemas'

/** Parameters of {@link getSavedForecast}. */
export type GetSavedForecastParams = Record<string, never>

/**
 * `GET /SavedForecast`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSavedForecast<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSavedForecastParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SavedForecast', query, as: 'auto' }, options)
}

/** Parameters of {@link postSavedForecast}. */
export interface PostSavedForecastParams {
  /** Records to create; one that has an `id` is updated. */
  savedForecastList: SavedForecast[]
}

/**
 * `POST /SavedForecast`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSavedForecast<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { savedForecastList, ...query }: PostSavedForecastParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SavedForecast>> {
  return halo.request<SavedForecast, As>({ method: 'post', path: '/SavedForecast', query, body: savedForecastList }, options)
}

/** Parameters of {@link getSavedForecastById}. */
export interface GetSavedForecastByIdParams {
  id: number
}

/**
 * `GET /SavedForecast/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSavedForecastById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSavedForecastByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SavedForecast/${id}`, query, as: 'auto' }, options)
}
