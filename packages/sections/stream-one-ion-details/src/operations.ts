// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { StreamOneIonDetails } from '@halopsa/schemas'

/** Parameters of {@link getStreamOneIonDetails}. */
export type GetStreamOneIonDetailsParams = Record<string, never>

/**
 * `GET /StreamOneIonDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getStreamOneIonDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetStreamOneIonDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/StreamOneIonDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postStreamOneIonDetails}. */
export interface PostStreamOneIonDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  streamOneIonDetailsList: StreamOneIonDetails[]
}

/**
 * `POST /StreamOneIonDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postStreamOneIonDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { streamOneIonDetailsList, ...query }: PostStreamOneIonDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StreamOneIonDetails>> {
  return halo.request<StreamOneIonDetails, As>({ method: 'post', path: '/StreamOneIonDetails', query, body: streamOneIonDetailsList }, options)
}

/** Parameters of {@link getStreamOneIonDetailsById}. */
export interface GetStreamOneIonDetailsByIdParams {
  id: number
}

/**
 * `GET /StreamOneIonDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getStreamOneIonDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetStreamOneIonDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, StreamOneIonDetails>> {
  return halo.request<StreamOneIonDetails, As>({ method: 'get', path: path`/StreamOneIonDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteStreamOneIonDetailsById}. */
export interface DeleteStreamOneIonDetailsByIdParams {
  id: number
}

/**
 * `DELETE /StreamOneIonDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteStreamOneIonDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteStreamOneIonDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/StreamOneIonDetails/${id}`, query, as: 'auto' }, options)
}
