// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { JamfDetails } from '@halopsa/schemas'

/** Parameters of {@link getJamfDetails}. */
export type GetJamfDetailsParams = Record<string, never>

/**
 * `GET /JamfDetails`
 *
 * Lists connections to Jamf (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getJamfDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetJamfDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JamfDetails[]>> {
  return halo.request<JamfDetails[], As>({ method: 'get', path: '/JamfDetails', query }, options)
}

/** Parameters of {@link paginateJamfDetails}: those of {@link getJamfDetails}. */
export type PaginateJamfDetailsParams = GetJamfDetailsParams

/**
 * Every record of `GET /JamfDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateJamfDetails(
  halo: HaloClient,
  params?: PaginateJamfDetailsParams,
  options?: PaginateOptions,
): Pages<JamfDetails> {
  return paginate((_, call) => getJamfDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postJamfDetails}. */
export interface PostJamfDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  jamfDetailsList: JamfDetails[]
}

/**
 * `POST /JamfDetails`
 *
 * Creates or updates connections to Jamf (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postJamfDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { jamfDetailsList, ...query }: PostJamfDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, JamfDetails[], JamfDetails>>> {
  return halo.request<Flagged<Flag, JamfDetails[], JamfDetails>, As>(withBody({ method: 'post', path: '/JamfDetails', query, body: jamfDetailsList }, 'jamfDetailsList'), options)
}

/** Parameters of {@link getJamfDetailsById}. */
export interface GetJamfDetailsByIdParams {
  id: number
}

/**
 * `GET /JamfDetails/{id}`
 *
 * Reads a connection to Jamf (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getJamfDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetJamfDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JamfDetails>> {
  return halo.request<JamfDetails, As>({ method: 'get', path: path`/JamfDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteJamfDetailsById}. */
export interface DeleteJamfDetailsByIdParams {
  id: number
}

/**
 * `DELETE /JamfDetails/{id}`
 *
 * Deletes a connection to Jamf (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteJamfDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteJamfDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, JamfDetails | undefined>> {
  return halo.request<JamfDetails | undefined, As>({ method: 'delete', path: path`/JamfDetails/${id}`, query, as: byMediaType }, options)
}
