// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { NCentralDetails } from '@halopsa/schemas'

/** Parameters of {@link getNCentralDetails}. */
export interface GetNCentralDetailsParams {
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /NCentralDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getNCentralDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetNCentralDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/NCentralDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postNCentralDetails}. */
export interface PostNCentralDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  nCentralDetailsList: NCentralDetails[]
}

/**
 * `POST /NCentralDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postNCentralDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { nCentralDetailsList, ...query }: PostNCentralDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NCentralDetails>> {
  return halo.request<NCentralDetails, As>({ method: 'post', path: '/NCentralDetails', query, body: nCentralDetailsList }, options)
}

/** Parameters of {@link getNCentralDetailsById}. */
export interface GetNCentralDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /NCentralDetails/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getNCentralDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetNCentralDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NCentralDetails>> {
  return halo.request<NCentralDetails, As>({ method: 'get', path: path`/NCentralDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteNCentralDetailsById}. */
export interface DeleteNCentralDetailsByIdParams {
  id: number
}

/**
 * `DELETE /NCentralDetails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteNCentralDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteNCentralDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/NCentralDetails/${id}`, query, as: 'auto' }, options)
}
