// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ForethoughtDetails } from '@halopsa/schemas'

/** Parameters of {@link getForethoughtDetails}. */
export type GetForethoughtDetailsParams = Record<string, never>

/**
 * `GET /ForethoughtDetails`
 *
 * Lists connections to Forethought (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getForethoughtDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetForethoughtDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForethoughtDetails[]>> {
  return halo.request<ForethoughtDetails[], As>({ method: 'get', path: '/ForethoughtDetails', query }, options)
}

/** Parameters of {@link paginateForethoughtDetails}: those of {@link getForethoughtDetails}. */
export type PaginateForethoughtDetailsParams = GetForethoughtDetailsParams

/**
 * Every record of `GET /ForethoughtDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateForethoughtDetails(
  halo: HaloClient,
  params?: PaginateForethoughtDetailsParams,
  options?: PaginateOptions,
): Pages<ForethoughtDetails> {
  return paginate((_, call) => getForethoughtDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postForethoughtDetails}. */
export interface PostForethoughtDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  forethoughtDetailsList: ForethoughtDetails[]
}

/**
 * `POST /ForethoughtDetails`
 *
 * Creates or updates connections to Forethought (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postForethoughtDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { forethoughtDetailsList, ...query }: PostForethoughtDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ForethoughtDetails[], ForethoughtDetails>>> {
  return halo.request<Flagged<Flag, ForethoughtDetails[], ForethoughtDetails>, As>(withBody({ method: 'post', path: '/ForethoughtDetails', query, body: forethoughtDetailsList }, 'forethoughtDetailsList'), options)
}

/** Parameters of {@link getForethoughtDetailsById}. */
export interface GetForethoughtDetailsByIdParams {
  id: number
}

/**
 * `GET /ForethoughtDetails/{id}`
 *
 * Reads a connection to Forethought (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getForethoughtDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetForethoughtDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForethoughtDetails>> {
  return halo.request<ForethoughtDetails, As>({ method: 'get', path: path`/ForethoughtDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteForethoughtDetailsById}. */
export interface DeleteForethoughtDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ForethoughtDetails/{id}`
 *
 * Deletes a connection to Forethought (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteForethoughtDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteForethoughtDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ForethoughtDetails | undefined>> {
  return halo.request<ForethoughtDetails | undefined, As>({ method: 'delete', path: path`/ForethoughtDetails/${id}`, query, as: byMediaType }, options)
}
