// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { ExactDetails } from '@halopsa/schemas'

/** Parameters of {@link getExactDetails}. */
export interface GetExactDetailsParams {
  connectedonly?: boolean | undefined
  division?: string | undefined
}

/**
 * `GET /ExactDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getExactDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetExactDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/ExactDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postExactDetails}. */
export interface PostExactDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  exactDetailsList: ExactDetails[]
}

/**
 * `POST /ExactDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postExactDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { exactDetailsList, ...query }: PostExactDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExactDetails>> {
  return halo.request<ExactDetails, As>({ method: 'post', path: '/ExactDetails', query, body: exactDetailsList }, options)
}

/** Parameters of {@link getExactDetailsById}. */
export interface GetExactDetailsByIdParams {
  id: number
  division?: number | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /ExactDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getExactDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetExactDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExactDetails>> {
  return halo.request<ExactDetails, As>({ method: 'get', path: path`/ExactDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteExactDetailsById}. */
export interface DeleteExactDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ExactDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteExactDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteExactDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/ExactDetails/${id}`, query, as: 'auto' }, options)
}
