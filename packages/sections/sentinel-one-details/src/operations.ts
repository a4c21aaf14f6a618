// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SentinelOneDetails } from '@halopsa/schemas'

/** Parameters of {@link getSentinelOneDetails}. */
export type GetSentinelOneDetailsParams = Record<string, never>

/**
 * `GET /SentinelOneDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSentinelOneDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSentinelOneDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SentinelOneDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSentinelOneDetails}. */
export interface PostSentinelOneDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  sentinelOneDetailsList: SentinelOneDetails[]
}

/**
 * `POST /SentinelOneDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSentinelOneDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { sentinelOneDetailsList, ...query }: PostSentinelOneDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SentinelOneDetails>> {
  return halo.request<SentinelOneDetails, As>({ method: 'post', path: '/SentinelOneDetails', query, body: sentinelOneDetailsList }, options)
}

/** Parameters of {@link getSentinelOneDetailsById}. */
export interface GetSentinelOneDetailsByIdParams {
  id: number
}

/**
 * `GET /SentinelOneDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSentinelOneDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSentinelOneDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SentinelOneDetails>> {
  return halo.request<SentinelOneDetails, As>({ method: 'get', path: path`/SentinelOneDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSentinelOneDetailsById}. */
export interface DeleteSentinelOneDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SentinelOneDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSentinelOneDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSentinelOneDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SentinelOneDetails/${id}`, query, as: 'auto' }, options)
}
