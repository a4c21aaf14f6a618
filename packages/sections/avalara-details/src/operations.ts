// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AvalaraDetails } from '@halopsa/schemas'

/** Parameters of {@link getAvalaraDetails}. */
export type GetAvalaraDetailsParams = Record<string, never>

/**
 * `GET /AvalaraDetails`
 *
 * Lists connections to Avalara (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAvalaraDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAvalaraDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AvalaraDetails[]>> {
  return halo.request<AvalaraDetails[], As>({ method: 'get', path: '/AvalaraDetails', query }, options)
}

/** Parameters of {@link paginateAvalaraDetails}: those of {@link getAvalaraDetails}. */
export type PaginateAvalaraDetailsParams = GetAvalaraDetailsParams

/**
 * Every record of `GET /AvalaraDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAvalaraDetails(
  halo: HaloClient,
  params?: PaginateAvalaraDetailsParams,
  options?: PaginateOptions,
): Pages<AvalaraDetails> {
  return paginate((_, call) => getAvalaraDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAvalaraDetails}. */
export interface PostAvalaraDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  avalaraDetailsList: AvalaraDetails[]
}

/**
 * `POST /AvalaraDetails`
 *
 * Creates or updates connections to Avalara (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAvalaraDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { avalaraDetailsList, ...query }: PostAvalaraDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AvalaraDetails[], AvalaraDetails>>> {
  return halo.request<Flagged<Flag, AvalaraDetails[], AvalaraDetails>, As>(withBody({ method: 'post', path: '/AvalaraDetails', query, body: avalaraDetailsList }, 'avalaraDetailsList'), options)
}

/** Parameters of {@link getAvalaraDetailsById}. */
export interface GetAvalaraDetailsByIdParams {
  id: number
}

/**
 * `GET /AvalaraDetails/{id}`
 *
 * Reads a connection to Avalara (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAvalaraDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAvalaraDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AvalaraDetails>> {
  return halo.request<AvalaraDetails, As>({ method: 'get', path: path`/AvalaraDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAvalaraDetailsById}. */
export interface DeleteAvalaraDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AvalaraDetails/{id}`
 *
 * Deletes a connection to Avalara (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAvalaraDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAvalaraDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AvalaraDetails | undefined>> {
  return halo.request<AvalaraDetails | undefined, As>({ method: 'delete', path: path`/AvalaraDetails/${id}`, query, as: byMediaType }, options)
}
