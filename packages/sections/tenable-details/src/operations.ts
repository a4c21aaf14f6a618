// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TenableDetails } from '@halopsa/schemas'

/** Parameters of {@link getTenableDetails}. */
export type GetTenableDetailsParams = Record<string, never>

/**
 * `GET /TenableDetails`
 *
 * Lists connections to Tenable (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getTenableDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTenableDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TenableDetails[]>> {
  return halo.request<TenableDetails[], As>({ method: 'get', path: '/TenableDetails', query }, options)
}

/** Parameters of {@link paginateTenableDetails}: those of {@link getTenableDetails}. */
export type PaginateTenableDetailsParams = GetTenableDetailsParams

/**
 * Every record of `GET /TenableDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTenableDetails(
  halo: HaloClient,
  params?: PaginateTenableDetailsParams,
  options?: PaginateOptions,
): Pages<TenableDetails> {
  return paginate((_, call) => getTenableDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTenableDetails}. */
export interface PostTenableDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  tenableDetailsList: TenableDetails[]
}

/**
 * `POST /TenableDetails`
 *
 * Creates or updates connections to Tenable (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTenableDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { tenableDetailsList, ...query }: PostTenableDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TenableDetails[], TenableDetails>>> {
  return halo.request<Flagged<Flag, TenableDetails[], TenableDetails>, As>(withBody({ method: 'post', path: '/TenableDetails', query, body: tenableDetailsList }, 'tenableDetailsList'), options)
}

/** Parameters of {@link getTenableDetailsById}. */
export interface GetTenableDetailsByIdParams {
  id: number
}

/**
 * `GET /TenableDetails/{id}`
 *
 * Reads a connection to Tenable (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTenableDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTenableDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TenableDetails>> {
  return halo.request<TenableDetails, As>({ method: 'get', path: path`/TenableDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteTenableDetailsById}. */
export interface DeleteTenableDetailsByIdParams {
  id: number
}

/**
 * `DELETE /TenableDetails/{id}`
 *
 * Deletes a connection to Tenable (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTenableDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTenableDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TenableDetails | undefined>> {
  return halo.request<TenableDetails | undefined, As>({ method: 'delete', path: path`/TenableDetails/${id}`, query, as: byMediaType }, options)
}
