// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TaniumDetails } from '@halopsa/schemas'

/** Parameters of {@link getTaniumDetails}. */
export type GetTaniumDetailsParams = Record<string, never>

/**
 * `GET /TaniumDetails`
 *
 * Lists connections to Tanium (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTaniumDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTaniumDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaniumDetails[]>> {
  return halo.request<TaniumDetails[], As>({ method: 'get', path: '/TaniumDetails', query }, options)
}

/** Parameters of {@link paginateTaniumDetails}: those of {@link getTaniumDetails}. */
export type PaginateTaniumDetailsParams = GetTaniumDetailsParams

/**
 * Every record of `GET /TaniumDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTaniumDetails(
  halo: HaloClient,
  params?: PaginateTaniumDetailsParams,
  options?: PaginateOptions,
): Pages<TaniumDetails> {
  return paginate((_, call) => getTaniumDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTaniumDetails}. */
export interface PostTaniumDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  taniumDetailsList: TaniumDetails[]
}

/**
 * `POST /TaniumDetails`
 *
 * Creates or updates connections to Tanium (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTaniumDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { taniumDetailsList, ...query }: PostTaniumDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TaniumDetails[], TaniumDetails>>> {
  return halo.request<Flagged<Flag, TaniumDetails[], TaniumDetails>, As>(withBody({ method: 'post', path: '/TaniumDetails', query, body: taniumDetailsList }, 'taniumDetailsList'), options)
}

/** Parameters of {@link getTaniumDetailsById}. */
export interface GetTaniumDetailsByIdParams {
  id: number
}

/**
 * `GET /TaniumDetails/{id}`
 *
 * Reads a connection to Tanium (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTaniumDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTaniumDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaniumDetails>> {
  return halo.request<TaniumDetails, As>({ method: 'get', path: path`/TaniumDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTaniumDetailsById}. */
export interface DeleteTaniumDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TaniumDetails/{id}`
 *
 * Deletes a connection to Tanium (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTaniumDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTaniumDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TaniumDetails | undefined>> {
  return halo.request<TaniumDetails | undefined, As>({ method: 'delete', path: path`/TaniumDetails/${id}`, query, as: byMediaType }, options)
}
