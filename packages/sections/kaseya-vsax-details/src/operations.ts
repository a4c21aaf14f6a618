// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { KaseyaVSAXDetails } from '@halopsa/schemas'

/** Parameters of {@link getKaseyaVSAXDetails}. */
export type GetKaseyaVSAXDetailsParams = Record<string, never>

/**
 * `GET /KaseyaVSAXDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getKaseyaVSAXDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetKaseyaVSAXDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/KaseyaVSAXDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postKaseyaVSAXDetails}. */
export interface PostKaseyaVSAXDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  kaseyaVSAXDetailsList: KaseyaVSAXDetails[]
}

/**
 * `POST /KaseyaVSAXDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postKaseyaVSAXDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { kaseyaVSAXDetailsList, ...query }: PostKaseyaVSAXDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KaseyaVSAXDetails>> {
  return halo.request<KaseyaVSAXDetails, As>({ method: 'post', path: '/KaseyaVSAXDetails', query, body: kaseyaVSAXDetailsList }, options)
}

/** Parameters of {@link getKaseyaVSAXDetailsById}. */
export interface GetKaseyaVSAXDetailsByIdParams {
  id: number
}

/**
 * `GET /KaseyaVSAXDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKaseyaVSAXDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKaseyaVSAXDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KaseyaVSAXDetails>> {
  return halo.request<KaseyaVSAXDetails, As>({ method: 'get', path: path`/KaseyaVSAXDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteKaseyaVSAXDetailsById}. */
export interface DeleteKaseyaVSAXDetailsByIdParams {
  id: number
}

/**
 * `DELETE /KaseyaVSAXDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteKaseyaVSAXDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteKaseyaVSAXDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/KaseyaVSAXDetails/${id}`, query, as: 'auto' }, options)
}
