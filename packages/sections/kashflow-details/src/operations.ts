// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { KashflowDetails } from '@halopsa/schemas'

/** Parameters of {@link getKashflowDetails}. */
export interface GetKashflowDetailsParams {
  includedisabled?: boolean | undefined
  includeenabled?: boolean | undefined
  tenantid?: number | undefined
}

/**
 * `GET /KashflowDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getKashflowDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetKashflowDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/KashflowDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postKashflowDetails}. */
export interface PostKashflowDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  kashflowDetailsList: KashflowDetails[]
}

/**
 * `POST /KashflowDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postKashflowDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { kashflowDetailsList, ...query }: PostKashflowDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KashflowDetails>> {
  return halo.request<KashflowDetails, As>({ method: 'post', path: '/KashflowDetails', query, body: kashflowDetailsList }, options)
}

/** Parameters of {@link getKashflowDetailsById}. */
export interface GetKashflowDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /KashflowDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKashflowDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKashflowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KashflowDetails>> {
  return halo.request<KashflowDetails, As>({ method: 'get', path: path`/KashflowDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteKashflowDetailsById}. */
export interface DeleteKashflowDetailsByIdParams {
  id: number
}

/**
 * `DELETE /KashflowDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteKashflowDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteKashflowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/KashflowDetails/${id}`, query, as: 'auto' }, options)
}
