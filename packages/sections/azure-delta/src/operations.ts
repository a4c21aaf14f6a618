// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AzureDelta } from '@halopsa/schemas'

/** Parameters of {@link getAzureDelta}. */
export type GetAzureDeltaParams = Record<string, never>

/**
 * `GET /AzureDelta`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAzureDelta<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAzureDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AzureDelta', query, as: 'auto' }, options)
}

/** Parameters of {@link postAzureDelta}. */
export interface PostAzureDeltaParams {
  /** Records to create; one that has an `id` is updated. */
  azureDeltaList: AzureDelta[]
}

/**
 * `POST /AzureDelta`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAzureDelta<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { azureDeltaList, ...query }: PostAzureDeltaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDelta>> {
  return halo.request<AzureDelta, As>({ method: 'post', path: '/AzureDelta', query, body: azureDeltaList }, options)
}

/** Parameters of {@link getAzureDeltaById}. */
export interface GetAzureDeltaByIdParams {
  id: number
}

/**
 * `GET /AzureDelta/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAzureDeltaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAzureDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDelta>> {
  return halo.request<AzureDelta, As>({ method: 'get', path: path`/AzureDelta/${id}`, query }, options)
}

/** Parameters of {@link deleteAzureDeltaById}. */
export interface DeleteAzureDeltaByIdParams {
  id: number
}

/**
 * `DELETE /AzureDelta/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAzureDeltaById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAzureDeltaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AzureDelta/${id}`, query, as: 'auto' }, options)
}
