// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FortnoxDetails } from '@halopsa/schemas'

/** Parameters of {@link getFortnoxDetails}. */
export type GetFortnoxDetailsParams = Record<string, never>

/**
 * `GET /FortnoxDetails`
 *
 * Lists connections to Fortnox (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getFortnoxDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFortnoxDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FortnoxDetails[]>> {
  return halo.request<FortnoxDetails[], As>({ method: 'get', path: '/FortnoxDetails', query }, options)
}

/** Parameters of {@link paginateFortnoxDetails}: those of {@link getFortnoxDetails}. */
export type PaginateFortnoxDetailsParams = GetFortnoxDetailsParams

/**
 * Every record of `GET /FortnoxDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFortnoxDetails(
  halo: HaloClient,
  params?: PaginateFortnoxDetailsParams,
  options?: PaginateOptions,
): Pages<FortnoxDetails> {
  return paginate((_, call) => getFortnoxDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFortnoxDetails}. */
export interface PostFortnoxDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  fortnoxDetailsList: FortnoxDetails[]
}

/**
 * `POST /FortnoxDetails`
 *
 * Creates or updates connections to Fortnox (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFortnoxDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { fortnoxDetailsList, ...query }: PostFortnoxDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, FortnoxDetails[], FortnoxDetails>>> {
  return halo.request<Flagged<Flag, FortnoxDetails[], FortnoxDetails>, As>(withBody({ method: 'post', path: '/FortnoxDetails', query, body: fortnoxDetailsList }, 'fortnoxDetailsList'), options)
}

/** Parameters of {@link getFortnoxDetailsById}. */
export interface GetFortnoxDetailsByIdParams {
  id: number
}

/**
 * `GET /FortnoxDetails/{id}`
 *
 * Reads a connection to Fortnox (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getFortnoxDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFortnoxDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FortnoxDetails>> {
  return halo.request<FortnoxDetails, As>({ method: 'get', path: path`/FortnoxDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteFortnoxDetailsById}. */
export interface DeleteFortnoxDetailsByIdParams {
  id: number
}

/**
 * `DELETE /FortnoxDetails/{id}`
 *
 * Deletes a connection to Fortnox (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFortnoxDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFortnoxDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, FortnoxDetails | undefined>> {
  return halo.request<FortnoxDetails | undefined, As>({ method: 'delete', path: path`/FortnoxDetails/${id}`, query, as: byMediaType }, options)
}
