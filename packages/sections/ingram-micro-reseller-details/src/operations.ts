// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { IngramMicroResellerDetails } from '@halopsa/schemas'

/** Parameters of {@link getIngramMicroResellerDetails}. */
export type GetIngramMicroResellerDetailsParams = Record<string, never>

/**
 * `GET /IngramMicroResellerDetails`
 *
 * Lists connections to Ingram Micro Reseller (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getIngramMicroResellerDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIngramMicroResellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroResellerDetails[]>> {
  return halo.request<IngramMicroResellerDetails[], As>({ method: 'get', path: '/IngramMicroResellerDetails', query }, options)
}

/** Parameters of {@link paginateIngramMicroResellerDetails}: those of {@link getIngramMicroResellerDetails}. */
export type PaginateIngramMicroResellerDetailsParams = GetIngramMicroResellerDetailsParams

/**
 * Every record of `GET /IngramMicroResellerDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIngramMicroResellerDetails(
  halo: HaloClient,
  params?: PaginateIngramMicroResellerDetailsParams,
  options?: PaginateOptions,
): Pages<IngramMicroResellerDetails> {
  return paginate((_, call) => getIngramMicroResellerDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postIngramMicroResellerDetails}. */
export interface PostIngramMicroResellerDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  ingramMicroResellerDetailsList: IngramMicroResellerDetails[]
}

/**
 * `POST /IngramMicroResellerDetails`
 *
 * Creates or updates connections to Ingram Micro Reseller (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIngramMicroResellerDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { ingramMicroResellerDetailsList, ...query }: PostIngramMicroResellerDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IngramMicroResellerDetails[], IngramMicroResellerDetails>>> {
  return halo.request<Flagged<Flag, IngramMicroResellerDetails[], IngramMicroResellerDetails>, As>(withBody({ method: 'post', path: '/IngramMicroResellerDetails', query, body: ingramMicroResellerDetailsList }, 'ingramMicroResellerDetailsList'), options)
}

/** Parameters of {@link getIngramMicroResellerDetailsById}. */
export interface GetIngramMicroResellerDetailsByIdParams {
  id: number
}

/**
 * `GET /IngramMicroResellerDetails/{id}`
 *
 * Reads a connection to Ingram Micro Reseller (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIngramMicroResellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIngramMicroResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroResellerDetails>> {
  return halo.request<IngramMicroResellerDetails, As>({ method: 'get', path: path`/IngramMicroResellerDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteIngramMicroResellerDetailsById}. */
export interface DeleteIngramMicroResellerDetailsByIdParams {
  id: number
}

/**
 * `DELETE /IngramMicroResellerDetails/{id}`
 *
 * Deletes a connection to Ingram Micro Reseller (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIngramMicroResellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIngramMicroResellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IngramMicroResellerDetails | undefined>> {
  return halo.request<IngramMicroResellerDetails | undefined, As>({ method: 'delete', path: path`/IngramMicroResellerDetails/${id}`, query, as: byMediaType }, options)
}
