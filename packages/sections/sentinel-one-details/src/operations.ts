// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SentinelOneDetails } from '@halopsa/schemas'

/** Parameters of {@link getSentinelOneDetails}. */
export type GetSentinelOneDetailsParams = Record<string, never>

/**
 * `GET /SentinelOneDetails`
 *
 * Lists connections to SentinelOne (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSentinelOneDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSentinelOneDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SentinelOneDetails[]>> {
  return halo.request<SentinelOneDetails[], As>({ method: 'get', path: '/SentinelOneDetails', query }, options)
}

/** Parameters of {@link paginateSentinelOneDetails}: those of {@link getSentinelOneDetails}. */
export type PaginateSentinelOneDetailsParams = GetSentinelOneDetailsParams

/**
 * Every record of `GET /SentinelOneDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSentinelOneDetails(
  halo: HaloClient,
  params?: PaginateSentinelOneDetailsParams,
  options?: PaginateOptions,
): Pages<SentinelOneDetails> {
  return paginate((_, call) => getSentinelOneDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSentinelOneDetails}. */
export interface PostSentinelOneDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  sentinelOneDetailsList: SentinelOneDetails[]
}

/**
 * `POST /SentinelOneDetails`
 *
 * Creates or updates connections to SentinelOne (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSentinelOneDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { sentinelOneDetailsList, ...query }: PostSentinelOneDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SentinelOneDetails[], SentinelOneDetails>>> {
  return halo.request<Flagged<Flag, SentinelOneDetails[], SentinelOneDetails>, As>(withBody({ method: 'post', path: '/SentinelOneDetails', query, body: sentinelOneDetailsList }, 'sentinelOneDetailsList'), options)
}

/** Parameters of {@link getSentinelOneDetailsById}. */
export interface GetSentinelOneDetailsByIdParams {
  id: number
}

/**
 * `GET /SentinelOneDetails/{id}`
 *
 * Reads a connection to SentinelOne (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSentinelOneDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSentinelOneDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SentinelOneDetails>> {
  return halo.request<SentinelOneDetails, As>({ method: 'get', path: path`/SentinelOneDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSentinelOneDetailsById}. */
export interface DeleteSentinelOneDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SentinelOneDetails/{id}`
 *
 * Deletes a connection to SentinelOne (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSentinelOneDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSentinelOneDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SentinelOneDetails | undefined>> {
  return halo.request<SentinelOneDetails | undefined, As>({ method: 'delete', path: path`/SentinelOneDetails/${id}`, query, as: byMediaType }, options)
}
