// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { DynatraceDetails } from '@halopsa/schemas'

/** Parameters of {@link getDynatraceDetails}. */
export type GetDynatraceDetailsParams = Record<string, never>

/**
 * `GET /DynatraceDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDynatraceDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDynatraceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DynatraceDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postDynatraceDetails}. */
export interface PostDynatraceDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  dynatraceDetailsList: DynatraceDetails[]
}

/**
 * `POST /DynatraceDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postDynatraceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { dynatraceDetailsList, ...query }: PostDynatraceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DynatraceDetails>> {
  return halo.request<DynatraceDetails, As>({ method: 'post', path: '/DynatraceDetails', query, body: dynatraceDetailsList }, options)
}

/** Parameters of {@link getDynatraceDetailsById}. */
export interface GetDynatraceDetailsByIdParams {
  id: number
}

/**
 * `GET /DynatraceDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDynatraceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDynatraceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DynatraceDetails>> {
  return halo.request<DynatraceDetails, As>({ method: 'get', path: path`/DynatraceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteDynatraceDetailsById}. */
export interface DeleteDynatraceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /DynatraceDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteDynatraceDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteDynatraceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/DynatraceDetails/${id}`, query, as: 'auto' }, options)
}
