// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SophosDetails } from '@halopsa/schemas'

/** Parameters of {@link getSophosDetails}. */
export type GetSophosDetailsParams = Record<string, never>

/**
 * `GET /SophosDetails`
 *
 * Lists connections to Sophos (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSophosDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSophosDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SophosDetails[]>> {
  return halo.request<SophosDetails[], As>({ method: 'get', path: '/SophosDetails', query }, options)
}

/** Parameters of {@link paginateSophosDetails}: those of {@link getSophosDetails}. */
export type PaginateSophosDetailsParams = GetSophosDetailsParams

/**
 * Every record of `GET /SophosDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSophosDetails(
  halo: HaloClient,
  params?: PaginateSophosDetailsParams,
  options?: PaginateOptions,
): Pages<SophosDetails> {
  return paginate((_, call) => getSophosDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSophosDetails}. */
export interface PostSophosDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  sophosDetailsList: SophosDetails[]
}

/**
 * `POST /SophosDetails`
 *
 * Creates or updates connections to Sophos (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSophosDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { sophosDetailsList, ...query }: PostSophosDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SophosDetails[], SophosDetails>>> {
  return halo.request<Flagged<Flag, SophosDetails[], SophosDetails>, As>(withBody({ method: 'post', path: '/SophosDetails', query, body: sophosDetailsList }, 'sophosDetailsList'), options)
}

/** Parameters of {@link getSophosDetailsById}. */
export interface GetSophosDetailsByIdParams {
  id: number
}

/**
 * `GET /SophosDetails/{id}`
 *
 * Reads a connection to Sophos (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSophosDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSophosDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SophosDetails>> {
  return halo.request<SophosDetails, As>({ method: 'get', path: path`/SophosDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSophosDetailsById}. */
export interface DeleteSophosDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SophosDetails/{id}`
 *
 * Deletes a connection to Sophos (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSophosDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSophosDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SophosDetails | undefined>> {
  return halo.request<SophosDetails | undefined, As>({ method: 'delete', path: path`/SophosDetails/${id}`, query, as: byMediaType }, options)
}
