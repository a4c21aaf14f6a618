// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ConfluenceDetails } from '@halopsa/schemas'

/** Parameters of {@link getConfluenceDetails}. */
export type GetConfluenceDetailsParams = Record<string, never>

/**
 * `GET /ConfluenceDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getConfluenceDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetConfluenceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ConfluenceDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postConfluenceDetails}. */
export interface PostConfluenceDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  confluenceDetailsList: ConfluenceDetails[]
}

/**
 * `POST /ConfluenceDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postConfluenceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { confluenceDetailsList, ...query }: PostConfluenceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfluenceDetails>> {
  return halo.request<ConfluenceDetails, As>({ method: 'post', path: '/ConfluenceDetails', query, body: confluenceDetailsList }, options)
}

/** Parameters of {@link getConfluenceDetailsById}. */
export interface GetConfluenceDetailsByIdParams {
  id: number
}

/**
 * `GET /ConfluenceDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getConfluenceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetConfluenceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ConfluenceDetails>> {
  return halo.request<ConfluenceDetails, As>({ method: 'get', path: path`/ConfluenceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteConfluenceDetailsById}. */
export interface DeleteConfluenceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ConfluenceDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteConfluenceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteConfluenceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ConfluenceDetails/${id}`, query, as: 'auto' }, options)
}
