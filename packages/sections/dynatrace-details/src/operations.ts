// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { DynatraceDetails } from '@halopsa/schemas'

/** Parameters of {@link getDynatraceDetails}. */
export type GetDynatraceDetailsParams = Record<string, never>

/**
 * `GET /DynatraceDetails`
 *
 * Lists connections to Dynatrace (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getDynatraceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetDynatraceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DynatraceDetails[]>> {
  return halo.request<DynatraceDetails[], As>({ method: 'get', path: '/DynatraceDetails', query }, options)
}

/** Parameters of {@link paginateDynatraceDetails}: those of {@link getDynatraceDetails}. */
export type PaginateDynatraceDetailsParams = GetDynatraceDetailsParams

/**
 * Every record of `GET /DynatraceDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateDynatraceDetails(
  halo: HaloClient,
  params?: PaginateDynatraceDetailsParams,
  options?: PaginateOptions,
): Pages<DynatraceDetails> {
  return paginate((_, call) => getDynatraceDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postDynatraceDetails}. */
export interface PostDynatraceDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  dynatraceDetailsList: DynatraceDetails[]
}

/**
 * `POST /DynatraceDetails`
 *
 * Creates or updates connections to Dynatrace (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postDynatraceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { dynatraceDetailsList, ...query }: PostDynatraceDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, DynatraceDetails[], DynatraceDetails>>> {
  return halo.request<Flagged<Flag, DynatraceDetails[], DynatraceDetails>, As>(withBody({ method: 'post', path: '/DynatraceDetails', query, body: dynatraceDetailsList }, 'dynatraceDetailsList'), options)
}

/** Parameters of {@link getDynatraceDetailsById}. */
export interface GetDynatraceDetailsByIdParams {
  id: number
}

/**
 * `GET /DynatraceDetails/{id}`
 *
 * Reads a connection to Dynatrace (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getDynatraceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetDynatraceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DynatraceDetails>> {
  return halo.request<DynatraceDetails, As>({ method: 'get', path: path`/DynatraceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteDynatraceDetailsById}. */
export interface DeleteDynatraceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /DynatraceDetails/{id}`
 *
 * Deletes a connection to Dynatrace (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteDynatraceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteDynatraceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, DynatraceDetails | undefined>> {
  return halo.request<DynatraceDetails | undefined, As>({ method: 'delete', path: path`/DynatraceDetails/${id}`, query, as: byMediaType }, options)
}
