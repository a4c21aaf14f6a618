// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { HistoricalTicketVolumes } from '@halopsa/schemas'

/** Parameters of {@link getHistoricalTicketVolumes}. */
export type GetHistoricalTicketVolumesParams = Record<string, never>

/**
 * `GET /HistoricalTicketVolumes`
 *
 * Lists counts of tickets logged in the past.
 *
 * Answers with a view of the list with the records under `historicalticketvolumes`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getHistoricalTicketVolumes<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetHistoricalTicketVolumesParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'historicalticketvolumes', HistoricalTicketVolumes>>> {
  return halo.request<ListView<'historicalticketvolumes', HistoricalTicketVolumes>, As>({ method: 'get', path: '/HistoricalTicketVolumes', query }, options)
}

/** Parameters of {@link paginateHistoricalTicketVolumes}: those of {@link getHistoricalTicketVolumes}. */
export type PaginateHistoricalTicketVolumesParams = GetHistoricalTicketVolumesParams

/**
 * Every record of `GET /HistoricalTicketVolumes`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateHistoricalTicketVolumes(
  halo: HaloClient,
  params?: PaginateHistoricalTicketVolumesParams,
  options?: PaginateOptions,
): Pages<HistoricalTicketVolumes> {
  return paginate((_, call) => getHistoricalTicketVolumes(halo, params, call), { records: 'historicalticketvolumes', pages: false }, options)
}

/** Parameters of {@link postHistoricalTicketVolumes}. */
export interface PostHistoricalTicketVolumesParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  historicalTicketVolumesList: HistoricalTicketVolumes[]
}

/**
 * `POST /HistoricalTicketVolumes`
 *
 * Creates or updates counts of tickets logged in the past.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postHistoricalTicketVolumes<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { historicalTicketVolumesList, ...query }: PostHistoricalTicketVolumesParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, HistoricalTicketVolumes[], HistoricalTicketVolumes>>> {
  return halo.request<Flagged<Flag, HistoricalTicketVolumes[], HistoricalTicketVolumes>, As>(withBody({ method: 'post', path: '/HistoricalTicketVolumes', query, body: historicalTicketVolumesList }, 'historicalTicketVolumesList'), options)
}

/** Parameters of {@link getHistoricalTicketVolumesById}. */
export interface GetHistoricalTicketVolumesByIdParams {
  id: number
}

/**
 * `GET /HistoricalTicketVolumes/{id}`
 *
 * Reads a count of tickets logged in the past.
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
 * Deletes a count of tickets logged in the past.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteHistoricalTicketVolumesById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteHistoricalTicketVolumesByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, HistoricalTicketVolumes | undefined>> {
  return halo.request<HistoricalTicketVolumes | undefined, As>({ method: 'delete', path: path`/HistoricalTicketVolumes/${id}`, query, as: byMediaType }, options)
}
