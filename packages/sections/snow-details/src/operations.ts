// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SnowDetails } from '@halopsa/schemas'

/** Parameters of {@link getSnowDetails}. */
export interface GetSnowDetailsParams {
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SnowDetails`
 *
 * Lists connections to Snow (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getSnowDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSnowDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnowDetails[]>> {
  return halo.request<SnowDetails[], As>({ method: 'get', path: '/SnowDetails', query }, options)
}

/** Parameters of {@link paginateSnowDetails}: those of {@link getSnowDetails}. */
export type PaginateSnowDetailsParams = GetSnowDetailsParams

/**
 * Every record of `GET /SnowDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSnowDetails(
  halo: HaloClient,
  params?: PaginateSnowDetailsParams,
  options?: PaginateOptions,
): Pages<SnowDetails> {
  return paginate((_, call) => getSnowDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSnowDetails}. */
export interface PostSnowDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  snowDetailsList: SnowDetails[]
}

/**
 * `POST /SnowDetails`
 *
 * Creates or updates connections to Snow (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSnowDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { snowDetailsList, ...query }: PostSnowDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SnowDetails[], SnowDetails>>> {
  return halo.request<Flagged<Flag, SnowDetails[], SnowDetails>, As>(withBody({ method: 'post', path: '/SnowDetails', query, body: snowDetailsList }, 'snowDetailsList'), options)
}

/** Parameters of {@link getSnowDetailsById}. */
export interface GetSnowDetailsByIdParams {
  id: number
  doDecrypt?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SnowDetails/{id}`
 *
 * Reads a connection to Snow (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSnowDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSnowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnowDetails>> {
  return halo.request<SnowDetails, As>({ method: 'get', path: path`/SnowDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSnowDetailsById}. */
export interface DeleteSnowDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SnowDetails/{id}`
 *
 * Deletes a connection to Snow (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSnowDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSnowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnowDetails | undefined>> {
  return halo.request<SnowDetails | undefined, As>({ method: 'delete', path: path`/SnowDetails/${id}`, query, as: byMediaType }, options)
}
