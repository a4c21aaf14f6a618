// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { TranscriptionStore } from '@halopsa/schemas'

/** Parameters of {@link getTranscriptionStore}. */
export type GetTranscriptionStoreParams = Record<string, never>

/**
 * `GET /TranscriptionStore`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTranscriptionStore<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTranscriptionStoreParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TranscriptionStore', query, as: 'auto' }, options)
}

/** Parameters of {@link postTranscriptionStore}. */
export interface PostTranscriptionStoreParams {
  /** Records to create; one that has an `id` is updated. */
  transcriptionStoreList: TranscriptionStore[]
}

/**
 * `POST /TranscriptionStore`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postTranscriptionStore<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { transcriptionStoreList, ...query }: PostTranscriptionStoreParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TranscriptionStore>> {
  return halo.request<TranscriptionStore, As>({ method: 'post', path: '/TranscriptionStore', query, body: transcriptionStoreList }, options)
}

/** Parameters of {@link getTranscriptionStoreById}. */
export interface GetTranscriptionStoreByIdParams {
  id: number
}

/**
 * `GET /TranscriptionStore/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteTranscriptionStoreById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteTranscriptionStoreByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/TranscriptionStore/${id}`, query, as: 'auto' }, options)
}
