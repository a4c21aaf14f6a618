// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Workdays } from '@halopsa/schemas'

/** Parameters of {@link getWorkday}. */
export interface GetWorkdayParams {
  access_control_level?: number | undefined
  isconfig?: boolean | undefined
  showholidays?: boolean | undefined
}

/**
 * `GET /Workday`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWorkday<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWorkdayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Workday', query, as: 'auto' }, options)
}

/** Parameters of {@link postWorkday}. */
export interface PostWorkdayParams {
  /** Records to create; one that has an `id` is updated. */
  workdaysList: Workdays[]
}

/**
 * `POST /Workday`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postWorkday<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { workdaysList, ...query }: PostWorkdayParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Workdays>> {
  return halo.request<Workdays, As>({ method: 'post', path: '/Workday', query, body: workdaysList }, options)
}

/** Parameters of {@link getWorkdayById}. */
export interface GetWorkdayByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Workday/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getWorkdayById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWorkdayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Workdays>> {
  return halo.request<Workdays, As>({ method: 'get', path: path`/Workday/${id}`, query }, options)
}

/** Parameters of {@link deleteWorkdayById}. */
export interface DeleteWorkdayByIdParams {
  id: number
}

/**
 * `DELETE /Workday/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteWorkdayById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteWorkdayByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Workday/${id}`, query, as: 'auto' }, options)
}
