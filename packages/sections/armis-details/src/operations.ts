// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ArmisDetails } from '@halopsa/schemas'

/** Parameters of {@link getArmisDetails}. */
export type GetArmisDetailsParams = Record<string, never>

/**
 * `GET /ArmisDetails`
 *
 * Lists connections to Armis (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getArmisDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetArmisDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArmisDetails[]>> {
  return halo.request<ArmisDetails[], As>({ method: 'get', path: '/ArmisDetails', query }, options)
}

/** Parameters of {@link paginateArmisDetails}: those of {@link getArmisDetails}. */
export type PaginateArmisDetailsParams = GetArmisDetailsParams

/**
 * Every record of `GET /ArmisDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateArmisDetails(
  halo: HaloClient,
  params?: PaginateArmisDetailsParams,
  options?: PaginateOptions,
): Pages<ArmisDetails> {
  return paginate((_, call) => getArmisDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postArmisDetails}. */
export interface PostArmisDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  armisDetailsList: ArmisDetails[]
}

/**
 * `POST /ArmisDetails`
 *
 * Creates or updates connections to Armis (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postArmisDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { armisDetailsList, ...query }: PostArmisDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ArmisDetails[], ArmisDetails>>> {
  return halo.request<Flagged<Flag, ArmisDetails[], ArmisDetails>, As>(withBody({ method: 'post', path: '/ArmisDetails', query, body: armisDetailsList }, 'armisDetailsList'), options)
}

/** Parameters of {@link getArmisDetailsById}. */
export interface GetArmisDetailsByIdParams {
  id: number
}

/**
 * `GET /ArmisDetails/{id}`
 *
 * Reads a connection to Armis (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getArmisDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetArmisDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArmisDetails>> {
  return halo.request<ArmisDetails, As>({ method: 'get', path: path`/ArmisDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteArmisDetailsById}. */
export interface DeleteArmisDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ArmisDetails/{id}`
 *
 * Deletes a connection to Armis (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteArmisDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteArmisDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArmisDetails | undefined>> {
  return halo.request<ArmisDetails | undefined, As>({ method: 'delete', path: path`/ArmisDetails/${id}`, query, as: byMediaType }, options)
}
