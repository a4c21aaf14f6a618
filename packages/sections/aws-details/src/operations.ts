// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AWSDetails } from '@halopsa/schemas'

/** Parameters of {@link getAWSDetails}. */
export type GetAWSDetailsParams = Record<string, never>

/**
 * `GET /AWSDetails`
 *
 * Lists connections to AWS (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAWSDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAWSDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AWSDetails[]>> {
  return halo.request<AWSDetails[], As>({ method: 'get', path: '/AWSDetails', query }, options)
}

/** Parameters of {@link paginateAWSDetails}: those of {@link getAWSDetails}. */
export type PaginateAWSDetailsParams = GetAWSDetailsParams

/**
 * Every record of `GET /AWSDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAWSDetails(
  halo: HaloClient,
  params?: PaginateAWSDetailsParams,
  options?: PaginateOptions,
): Pages<AWSDetails> {
  return paginate((_, call) => getAWSDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAWSDetails}. */
export interface PostAWSDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  aWSDetailsList: AWSDetails[]
}

/**
 * `POST /AWSDetails`
 *
 * Creates or updates connections to AWS (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAWSDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { aWSDetailsList, ...query }: PostAWSDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AWSDetails[], AWSDetails>>> {
  return halo.request<Flagged<Flag, AWSDetails[], AWSDetails>, As>(withBody({ method: 'post', path: '/AWSDetails', query, body: aWSDetailsList }, 'aWSDetailsList'), options)
}

/** Parameters of {@link getAWSDetailsById}. */
export interface GetAWSDetailsByIdParams {
  id: number
}

/**
 * `GET /AWSDetails/{id}`
 *
 * Reads a connection to AWS (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAWSDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAWSDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AWSDetails>> {
  return halo.request<AWSDetails, As>({ method: 'get', path: path`/AWSDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAWSDetailsById}. */
export interface DeleteAWSDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AWSDetails/{id}`
 *
 * Deletes a connection to AWS (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAWSDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAWSDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AWSDetails | undefined>> {
  return halo.request<AWSDetails | undefined, As>({ method: 'delete', path: path`/AWSDetails/${id}`, query, as: byMediaType }, options)
}
