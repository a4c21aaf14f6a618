// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MattermostDetails } from '@halopsa/schemas'

/** Parameters of {@link getMattermostDetails}. */
export type GetMattermostDetailsParams = Record<string, never>

/**
 * `GET /MattermostDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMattermostDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMattermostDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MattermostDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postMattermostDetails}. */
export interface PostMattermostDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  mattermostDetailsList: MattermostDetails[]
}

/**
 * `POST /MattermostDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMattermostDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { mattermostDetailsList, ...query }: PostMattermostDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MattermostDetails>> {
  return halo.request<MattermostDetails, As>({ method: 'post', path: '/MattermostDetails', query, body: mattermostDetailsList }, options)
}

/** Parameters of {@link getMattermostDetailsById}. */
export interface GetMattermostDetailsByIdParams {
  id: number
}

/**
 * `GET /MattermostDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMattermostDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMattermostDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MattermostDetails>> {
  return halo.request<MattermostDetails, As>({ method: 'get', path: path`/MattermostDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteMattermostDetailsById}. */
export interface DeleteMattermostDetailsByIdParams {
  id: number
}

/**
 * `DELETE /MattermostDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMattermostDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMattermostDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MattermostDetails/${id}`, query, as: 'auto' }, options)
}
