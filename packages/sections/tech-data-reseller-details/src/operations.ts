// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TechDataResellerDetails } from '@halopsa/schemas'

/** Parameters of {@link getTechDataResellerDetails}. */
export type GetTechDataResellerDetailsParams = Record<string, never>

/**
 * `GET /TechDataResellerDetails`
 *
 * Lists connections to Tech Data Reseller (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTechDataResellerDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTechDataResellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TechDataResellerDetails[]>> {
  return halo.request<TechDataResellerDetails[], As>({ method: 'get', path: '/TechDataResellerDetails', query }, options)
}

/** Parameters of {@link paginateTechDataResellerDetails}: those of {@link getTechDataResellerDetails}. */
export type PaginateTechDataResellerDetailsParams = GetTechDataResellerDetailsParams

/**
 * Every record of `GET /TechDataResellerDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTechDataResellerDetails(
  halo: HaloClient,
  params?: PaginateTechDataResellerDetailsParams,
  options?: PaginateOptions,
): Pages<TechDataResellerDetails> {
  return paginate((_, call) => getTechDataResellerDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTechDataResellerDetails}. */
export interface PostTechDataResellerDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  techDataResellerDetailsList: TechDataResellerDetails[]
}

/**
 * `POST /TechDataResellerDetails`
 *
 * Creates or updates connections to Tech Data Reseller (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTechDataResellerDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { techDataResellerDetailsList, ...query }: PostTechDataResellerDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TechDataResellerDetails[], TechDataResellerDetails>>> {
  return halo.request<Flagged<Flag, TechDataResellerDetails[], TechDataResellerDetails>, As>(withBody({ method: 'post', path: '/TechDataResellerDetails', query, body: techDataResellerDetailsList }, 'techDataResellerDetailsList'), options)
}

/** Parameters of {@link getTechDataResellerDetailsById}. */
export interface GetTechDataResellerDetailsByIdParams {
  id: number
}

/**
 * `GET /TechDataResellerDetails/{id}`
 *
 * Reads a connection to Tech Data Reseller (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTechDataResellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTechDataResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TechDataResellerDetails>> {
  return halo.request<TechDataResellerDetails, As>({ method: 'get', path: path`/TechDataResellerDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTechDataResellerDetailsById}. */
export interface DeleteTechDataResellerDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TechDataResellerDetails/{id}`
 *
 * Deletes a connection to Tech Data Reseller (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTechDataResellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTechDataResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TechDataResellerDetails | undefined>> {
  return halo.request<TechDataResellerDetails | undefined, As>({ method: 'delete', path: path`/TechDataResellerDetails/${id}`, query, as: byMediaType }, options)
}
