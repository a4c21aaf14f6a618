// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { HistoricalTicketVolumes } from '@halopsa/schemas'

/** Parameters of {@link getHistoricalTicketVolumes}. */
export type GetHistoricalTicketVolumesParams = Record<string, never>

/**
 * `GET /HistoricalTicketVolumes`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getHistoricalTicketVolumes<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetHistoricalTicketVolumesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/HistoricalTicketVolumes', query, as: 'auto' }, options)
}

/** Parameters of {@link postHistoricalTicketVolumes}. */
export interface PostHistoricalTicketVolumesParams {
  /** Records to create; one that has an `id` is updated. */
  historicalTicketVolumesList: HistoricalTicketVolumes[]
}

/**
 * `POST /HistoricalTicketVolumes`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postHistoricalTicketVolumes<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { historicalTicketVolumesList, ...query }: PostHistoricalTicketVolumesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, HistoricalTicketVolumes>> {
  return halo.request<HistoricalTicketVolumes, As>({ method: 'post', path: '/HistoricalTicketVolumes', query, body: historicalTicketVolumesList }, options)
}

/** Parameters of {@link getHistoricalTicketVolumesById}. */
export interface GetHistoricalTicketVolumesByIdParams {
  id: number
}

/**
 * `GET /HistoricalTicketVolumes/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getHistoricalTicketVolumesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetHistoricalTicketVolumesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, HistoricalTicketVolumes>> {
  return halo.request<HistoricalTicketVolumes, As>({ method: 'get', path: path`/HistoricalTicketVolumes/${id}`, query }, options)
}

/** Parameters of {@link deleteHistoricalTicketVolumesById}. */
export interface DeleteHistoricalTicketVolumesByIdParams {
  id: number
}

/**
 * `DELETE /HistoricalTicketVolumes/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteHistoricalTicketVolumesById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteHistoricalTicketVolumesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/HistoricalTicketVolumes/${id}`, query, as: 'auto' }, options)
}
