// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IngramMicroDetails } from '@halopsa/schemas'

/** Parameters of {@link getIngramMicroDetails}. */
export type GetIngramMicroDetailsParams = Record<string, never>

/**
 * `GET /IngramMicroDetails`
 *
 * Lists connections to Ingram Micro (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getIngramMicroDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIngramMicroDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroDetails[]>> {
  return halo.request<IngramMicroDetails[], As>({ method: 'get', path: '/IngramMicroDetails', query }, options)
}

/** Parameters of {@link paginateIngramMicroDetails}: those of {@link getIngramMicroDetails}. */
export type PaginateIngramMicroDetailsParams = GetIngramMicroDetailsParams

/**
 * Every record of `GET /IngramMicroDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIngramMicroDetails(
  halo: HaloClient,
  params?: PaginateIngramMicroDetailsParams,
  options?: PaginateOptions,
): Pages<IngramMicroDetails> {
  return paginate((_, call) => getIngramMicroDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postIngramMicroDetails}. */
export interface PostIngramMicroDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  ingramMicroDetailsList: IngramMicroDetails[]
}

/**
 * `POST /IngramMicroDetails`
 *
 * Creates or updates connections to Ingram Micro (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIngramMicroDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { ingramMicroDetailsList, ...query }: PostIngramMicroDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IngramMicroDetails[], IngramMicroDetails>>> {
  return halo.request<Flagged<Flag, IngramMicroDetails[], IngramMicroDetails>, As>(withBody({ method: 'post', path: '/IngramMicroDetails', query, body: ingramMicroDetailsList }, 'ingramMicroDetailsList'), options)
}

/** Parameters of {@link getIngramMicroDetailsById}. */
export interface GetIngramMicroDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /IngramMicroDetails/{id}`
 *
 * Reads a connection to Ingram Micro (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIngramMicroDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIngramMicroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroDetails>> {
  return halo.request<IngramMicroDetails, As>({ method: 'get', path: path`/IngramMicroDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteIngramMicroDetailsById}. */
export interface DeleteIngramMicroDetailsByIdParams {
  id: number
}

/**
 * `DELETE /IngramMicroDetails/{id}`
 *
 * Deletes a connection to Ingram Micro (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIngramMicroDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIngramMicroDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroDetails | undefined>> {
  return halo.request<IngramMicroDetails | undefined, As>({ method: 'delete', path: path`/IngramMicroDetails/${id}`, query, as: byMediaType }, options)
}
