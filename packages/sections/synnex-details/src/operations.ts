// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SynnexDetails } from '@halopsa/schemas'

/** Parameters of {@link getSynnexDetails}. */
export type GetSynnexDetailsParams = Record<string, never>

/**
 * `GET /SynnexDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSynnexDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSynnexDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SynnexDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSynnexDetails}. */
export interface PostSynnexDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  synnexDetailsList: SynnexDetails[]
}

/**
 * `POST /SynnexDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSynnexDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { synnexDetailsList, ...query }: PostSynnexDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SynnexDetails>> {
  return halo.request<SynnexDetails, As>({ method: 'post', path: '/SynnexDetails', query, body: synnexDetailsList }, options)
}

/** Parameters of {@link getSynnexDetailsById}. */
export interface GetSynnexDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SynnexDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSynnexDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSynnexDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SynnexDetails>> {
  return halo.request<SynnexDetails, As>({ method: 'get', path: path`/SynnexDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSynnexDetailsById}. */
export interface DeleteSynnexDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SynnexDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSynnexDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSynnexDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SynnexDetails/${id}`, query, as: 'auto' }, options)
}
