// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { KandjiDetails } from '@halopsa/schemas'

/** Parameters of {@link getKandjiDetails}. */
export type GetKandjiDetailsParams = Record<string, never>

/**
 * `GET /KandjiDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getKandjiDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetKandjiDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/KandjiDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postKandjiDetails}. */
export interface PostKandjiDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  kandjiDetailsList: KandjiDetails[]
}

/**
 * `POST /KandjiDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postKandjiDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { kandjiDetailsList, ...query }: PostKandjiDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KandjiDetails>> {
  return halo.request<KandjiDetails, As>({ method: 'post', path: '/KandjiDetails', query, body: kandjiDetailsList }, options)
}

/** Parameters of {@link getKandjiDetailsById}. */
export interface GetKandjiDetailsByIdParams {
  id: number
}

/**
 * `GET /KandjiDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKandjiDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKandjiDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KandjiDetails>> {
  return halo.request<KandjiDetails, As>({ method: 'get', path: path`/KandjiDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteKandjiDetailsById}. */
export interface DeleteKandjiDetailsByIdParams {
  id: number
}

/**
 * `DELETE /KandjiDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteKandjiDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteKandjiDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/KandjiDetails/${id}`, query, as: 'auto' }, options)
}
