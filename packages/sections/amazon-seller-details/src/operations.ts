// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AmazonSellerDetails } from '@halopsa/schemas'

/** Parameters of {@link getAmazonSellerDetails}. */
export type GetAmazonSellerDetailsParams = Record<string, never>

/**
 * `GET /AmazonSellerDetails`
 *
 * Lists connections to Amazon Seller (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAmazonSellerDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAmazonSellerDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AmazonSellerDetails[]>> {
  return halo.request<AmazonSellerDetails[], As>({ method: 'get', path: '/AmazonSellerDetails', query }, options)
}

/** Parameters of {@link paginateAmazonSellerDetails}: those of {@link getAmazonSellerDetails}. */
export type PaginateAmazonSellerDetailsParams = GetAmazonSellerDetailsParams

/**
 * Every record of `GET /AmazonSellerDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAmazonSellerDetails(
  halo: HaloClient,
  params?: PaginateAmazonSellerDetailsParams,
  options?: PaginateOptions,
): Pages<AmazonSellerDetails> {
  return paginate((_, call) => getAmazonSellerDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAmazonSellerDetails}. */
export interface PostAmazonSellerDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  amazonSellerDetailsList: AmazonSellerDetails[]
}

/**
 * `POST /AmazonSellerDetails`
 *
 * Creates or updates connections to Amazon Seller (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAmazonSellerDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { amazonSellerDetailsList, ...query }: PostAmazonSellerDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AmazonSellerDetails[], AmazonSellerDetails>>> {
  return halo.request<Flagged<Flag, AmazonSellerDetails[], AmazonSellerDetails>, As>(withBody({ method: 'post', path: '/AmazonSellerDetails', query, body: amazonSellerDetailsList }, 'amazonSellerDetailsList'), options)
}

/** Parameters of {@link getAmazonSellerDetailsById}. */
export interface GetAmazonSellerDetailsByIdParams {
  id: number
}

/**
 * `GET /AmazonSellerDetails/{id}`
 *
 * Reads a connection to Amazon Seller (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAmazonSellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAmazonSellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AmazonSellerDetails>> {
  return halo.request<AmazonSellerDetails, As>({ method: 'get', path: path`/AmazonSellerDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAmazonSellerDetailsById}. */
export interface DeleteAmazonSellerDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AmazonSellerDetails/{id}`
 *
 * Deletes a connection to Amazon Seller (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAmazonSellerDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAmazonSellerDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AmazonSellerDetails | undefined>> {
  return halo.request<AmazonSellerDetails | undefined, As>({ method: 'delete', path: path`/AmazonSellerDetails/${id}`, query, as: byMediaType }, options)
}
