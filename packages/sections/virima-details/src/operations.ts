// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { VirimaDetails } from '@halopsa/schemas'

/** Parameters of {@link getVirimaDetails}. */
export type GetVirimaDetailsParams = Record<string, never>

/**
 * `GET /VirimaDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getVirimaDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetVirimaDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/VirimaDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postVirimaDetails}. */
export interface PostVirimaDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  virimaDetailsList: VirimaDetails[]
}

/**
 * `POST /VirimaDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postVirimaDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { virimaDetailsList, ...query }: PostVirimaDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirimaDetails>> {
  return halo.request<VirimaDetails, As>({ method: 'post', path: '/VirimaDetails', query, body: virimaDetailsList }, options)
}

/** Parameters of {@link getVirimaDetailsById}. */
export interface GetVirimaDetailsByIdParams {
  id: number
}

/**
 * `GET /VirimaDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getVirimaDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetVirimaDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirimaDetails>> {
  return halo.request<VirimaDetails, As>({ method: 'get', path: path`/VirimaDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteVirimaDetailsById}. */
export interface DeleteVirimaDetailsByIdParams {
  id: number
}

/**
 * `DELETE /VirimaDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteVirimaDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteVirimaDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/VirimaDetails/${id}`, query, as: 'auto' }, options)
}
