// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ArrowSphereDetails } from '@halopsa/schemas'

/** Parameters of {@link getArrowSphereDetails}. */
export type GetArrowSphereDetailsParams = Record<string, never>

/**
 * `GET /ArrowSphereDetails`
 *
 * Lists connections to ArrowSphere (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getArrowSphereDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetArrowSphereDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArrowSphereDetails[]>> {
  return halo.request<ArrowSphereDetails[], As>({ method: 'get', path: '/ArrowSphereDetails', query }, options)
}

/** Parameters of {@link paginateArrowSphereDetails}: those of {@link getArrowSphereDetails}. */
export type PaginateArrowSphereDetailsParams = GetArrowSphereDetailsParams

/**
 * Every record of `GET /ArrowSphereDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateArrowSphereDetails(
  halo: HaloClient,
  params?: PaginateArrowSphereDetailsParams,
  options?: PaginateOptions,
): Pages<ArrowSphereDetails> {
  return paginate((_, call) => getArrowSphereDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postArrowSphereDetails}. */
export interface PostArrowSphereDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  arrowSphereDetailsList: ArrowSphereDetails[]
}

/**
 * `POST /ArrowSphereDetails`
 *
 * Creates or updates connections to ArrowSphere (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postArrowSphereDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { arrowSphereDetailsList, ...query }: PostArrowSphereDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ArrowSphereDetails[], ArrowSphereDetails>>> {
  return halo.request<Flagged<Flag, ArrowSphereDetails[], ArrowSphereDetails>, As>(withBody({ method: 'post', path: '/ArrowSphereDetails', query, body: arrowSphereDetailsList }, 'arrowSphereDetailsList'), options)
}

/** Parameters of {@link getArrowSphereDetailsById}. */
export interface GetArrowSphereDetailsByIdParams {
  id: number
}

/**
 * `GET /ArrowSphereDetails/{id}`
 *
 * Reads a connection to ArrowSphere (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getArrowSphereDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetArrowSphereDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArrowSphereDetails>> {
  return halo.request<ArrowSphereDetails, As>({ method: 'get', path: path`/ArrowSphereDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteArrowSphereDetailsById}. */
export interface DeleteArrowSphereDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ArrowSphereDetails/{id}`
 *
 * Deletes a connection to ArrowSphere (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteArrowSphereDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteArrowSphereDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ArrowSphereDetails | undefined>> {
  return halo.request<ArrowSphereDetails | undefined, As>({ method: 'delete', path: path`/ArrowSphereDetails/${id}`, query, as: byMediaType }, options)
}
