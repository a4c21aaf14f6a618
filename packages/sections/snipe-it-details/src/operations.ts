// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SnipeITDetails } from '@halopsa/schemas'

/** Parameters of {@link getSnipeITDetails}. */
export type GetSnipeITDetailsParams = Record<string, never>

/**
 * `GET /SnipeITDetails`
 *
 * Lists connections to Snipe-IT (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSnipeITDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSnipeITDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnipeITDetails[]>> {
  return halo.request<SnipeITDetails[], As>({ method: 'get', path: '/SnipeITDetails', query }, options)
}

/** Parameters of {@link paginateSnipeITDetails}: those of {@link getSnipeITDetails}. */
export type PaginateSnipeITDetailsParams = GetSnipeITDetailsParams

/**
 * Every record of `GET /SnipeITDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSnipeITDetails(
  halo: HaloClient,
  params?: PaginateSnipeITDetailsParams,
  options?: PaginateOptions,
): Pages<SnipeITDetails> {
  return paginate((_, call) => getSnipeITDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSnipeITDetails}. */
export interface PostSnipeITDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  snipeITDetailsList: SnipeITDetails[]
}

/**
 * `POST /SnipeITDetails`
 *
 * Creates or updates connections to Snipe-IT (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSnipeITDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { snipeITDetailsList, ...query }: PostSnipeITDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SnipeITDetails[], SnipeITDetails>>> {
  return halo.request<Flagged<Flag, SnipeITDetails[], SnipeITDetails>, As>(withBody({ method: 'post', path: '/SnipeITDetails', query, body: snipeITDetailsList }, 'snipeITDetailsList'), options)
}

/** Parameters of {@link getSnipeITDetailsById}. */
export interface GetSnipeITDetailsByIdParams {
  id: number
}

/**
 * `GET /SnipeITDetails/{id}`
 *
 * Reads a connection to Snipe-IT (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSnipeITDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSnipeITDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnipeITDetails>> {
  return halo.request<SnipeITDetails, As>({ method: 'get', path: path`/SnipeITDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSnipeITDetailsById}. */
export interface DeleteSnipeITDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SnipeITDetails/{id}`
 *
 * Deletes a connection to Snipe-IT (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSnipeITDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSnipeITDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SnipeITDetails | undefined>> {
  return halo.request<SnipeITDetails | undefined, As>({ method: 'delete', path: path`/SnipeITDetails/${id}`, query, as: byMediaType }, options)
}
