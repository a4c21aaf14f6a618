// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getSingleSignOnAttempt}. */
export type GetSingleSignOnAttemptParams = Record<string, never>

/**
 * `GET /SingleSignOnAttempt`
 *
 * Lists attempts of single sign-on.
 *
 * Answers with a view of the list with the records under `attempts`, as recorded on a live server.
 */
export async function getSingleSignOnAttempt<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSingleSignOnAttemptParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'attempts', T>>> {
  return halo.request<ListView<'attempts', T>, As>({ method: 'get', path: '/SingleSignOnAttempt', query }, options)
}

/** Parameters of {@link paginateSingleSignOnAttempt}: those of {@link getSingleSignOnAttempt}. */
export type PaginateSingleSignOnAttemptParams = GetSingleSignOnAttemptParams

/**
 * Every record of `GET /SingleSignOnAttempt`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSingleSignOnAttempt<T = unknown>(
  halo: HaloClient,
  params?: PaginateSingleSignOnAttemptParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getSingleSignOnAttempt(halo, params, call), { records: 'attempts', pages: false }, options)
}

/** Parameters of {@link getSingleSignOnAttemptById}. */
export interface GetSingleSignOnAttemptByIdParams {
  id: number
}

/**
 * `GET /SingleSignOnAttempt/{id}`
 *
 * Reads an attempt of a single sign-on.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getSingleSignOnAttemptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetSingleSignOnAttemptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/SingleSignOnAttempt/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link deleteSingleSignOnAttemptById}. */
export interface DeleteSingleSignOnAttemptByIdParams {
  id: number
}

/**
 * `DELETE /SingleSignOnAttempt/{id}`
 *
 * Deletes an attempt of a single sign-on.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSingleSignOnAttemptById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSingleSignOnAttemptByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SingleSignOnAttempt/${id}`, query, as: byMediaType }, options)
}
