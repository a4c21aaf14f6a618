// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getSingleSignOnAttempt}. */
export type GetSingleSignOnAttemptParams = Record<string, never>

/**
 * `GET /SingleSignOnAttempt`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSingleSignOnAttempt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSingleSignOnAttemptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SingleSignOnAttempt', query, as: 'auto' }, options)
}

/** Parameters of {@link getSingleSignOnAttemptById}. */
export interface GetSingleSignOnAttemptByIdParams {
  id: number
}

/**
 * `GET /SingleSignOnAttempt/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSingleSignOnAttemptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetSingleSignOnAttemptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/SingleSignOnAttempt/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link deleteSingleSignOnAttemptById}. */
export interface DeleteSingleSignOnAttemptByIdParams {
  id: number
}

/**
 * `DELETE /SingleSignOnAttempt/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSingleSignOnAttemptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSingleSignOnAttemptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SingleSignOnAttempt/${id}`, query, as: 'auto' }, options)
}
