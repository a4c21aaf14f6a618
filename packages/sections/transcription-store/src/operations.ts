// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TranscriptionStore } from '@halopsa/schemas'

/** Parameters of {@link getTranscriptionStore}. */
export type GetTranscriptionStoreParams = Record<string, never>

/**
 * `GET /TranscriptionStore`
 *
 * Lists transcriptions of recordings.
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTranscriptionStore<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTranscriptionStoreParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TranscriptionStore[]>> {
  return halo.request<TranscriptionStore[], As>({ method: 'get', path: '/TranscriptionStore', query }, options)
}

/** Parameters of {@link paginateTranscriptionStore}: those of {@link getTranscriptionStore}. */
export type PaginateTranscriptionStoreParams = GetTranscriptionStoreParams

/**
 * Every record of `GET /TranscriptionStore`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTranscriptionStore(
  halo: HaloClient,
  params?: PaginateTranscriptionStoreParams,
  options?: PaginateOptions,
): Pages<TranscriptionStore> {
  return paginate((_, call) => getTranscriptionStore(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTranscriptionStore}. */
export interface PostTranscriptionStoreParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  transcriptionStoreList: TranscriptionStore[]
}

/**
 * `POST /TranscriptionStore`
 *
 * Creates or updates transcriptions of recordings.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTranscriptionStore<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { transcriptionStoreList, ...query }: PostTranscriptionStoreParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TranscriptionStore[], TranscriptionStore>>> {
  return halo.request<Flagged<Flag, TranscriptionStore[], TranscriptionStore>, As>(withBody({ method: 'post', path: '/TranscriptionStore', query, body: transcriptionStoreList }, 'transcriptionStoreList'), options)
}

/** Parameters of {@link getTranscriptionStoreById}. */
export interface GetTranscriptionStoreByIdParams {
  id: number
}

/**
 * `GET /TranscriptionStore/{id}`
 *
 * Reads a transcription of a recording.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTranscriptionStoreById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTranscriptionStoreByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TranscriptionStore>> {
  return halo.request<TranscriptionStore, As>({ method: 'get', path: path`/TranscriptionStore/${id}`, query }, options)
}

/** Parameters of {@link deleteTranscriptionStoreById}. */
export interface DeleteTranscriptionStoreByIdParams {
  id: number
}

/**
 * `DELETE /TranscriptionStore/{id}`
 *
 * Deletes a transcription of a recording.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTranscriptionStoreById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTranscriptionStoreByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TranscriptionStore | undefined>> {
  return halo.request<TranscriptionStore | undefined, As>({ method: 'delete', path: path`/TranscriptionStore/${id}`, query, as: byMediaType }, options)
}
