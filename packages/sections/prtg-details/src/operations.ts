// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { PRTGDetails } from '@halopsa/schemas'

/** Parameters of {@link getPRTGDetails}. */
export type GetPRTGDetailsParams = Record<string, never>

/**
 * `GET /PRTGDetails`
 *
 * Lists connections to PRTG (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getPRTGDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPRTGDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PRTGDetails[]>> {
  return halo.request<PRTGDetails[], As>({ method: 'get', path: '/PRTGDetails', query }, options)
}

/** Parameters of {@link paginatePRTGDetails}: those of {@link getPRTGDetails}. */
export type PaginatePRTGDetailsParams = GetPRTGDetailsParams

/**
 * Every record of `GET /PRTGDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePRTGDetails(
  halo: HaloClient,
  params?: PaginatePRTGDetailsParams,
  options?: PaginateOptions,
): Pages<PRTGDetails> {
  return paginate((_, call) => getPRTGDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPRTGDetails}. */
export interface PostPRTGDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  pRTGDetailsList: PRTGDetails[]
}

/**
 * `POST /PRTGDetails`
 *
 * Creates or updates connections to PRTG (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postPRTGDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { pRTGDetailsList, ...query }: PostPRTGDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, PRTGDetails[], PRTGDetails>>> {
  return halo.request<Flagged<Flag, PRTGDetails[], PRTGDetails>, As>(withBody({ method: 'post', path: '/PRTGDetails', query, body: pRTGDetailsList }, 'pRTGDetailsList'), options)
}

/** Parameters of {@link getPRTGDetailsById}. */
export interface GetPRTGDetailsByIdParams {
  id: number
}

/**
 * `GET /PRTGDetails/{id}`
 *
 * Reads a connection to PRTG (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getPRTGDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetPRTGDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PRTGDetails>> {
  return halo.request<PRTGDetails, As>({ method: 'get', path: path`/PRTGDetails/${id}`, query }, options)
}

/** Parameters of {@link deletePRTGDetailsById}. */
export interface DeletePRTGDetailsByIdParams {
  id: number
}

/**
 * `DELETE /PRTGDetails/{id}`
 *
 * Deletes a connection to PRTG (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deletePRTGDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeletePRTGDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, PRTGDetails | undefined>> {
  return halo.request<PRTGDetails | undefined, As>({ method: 'delete', path: path`/PRTGDetails/${id}`, query, as: byMediaType }, options)
}
