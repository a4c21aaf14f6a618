// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { RaynetDetails } from '@halopsa/schemas'

/** Parameters of {@link getRaynetDetails}. */
export type GetRaynetDetailsParams = Record<string, never>

/**
 * `GET /RaynetDetails`
 *
 * Lists connections to Raynet (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getRaynetDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetRaynetDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RaynetDetails[]>> {
  return halo.request<RaynetDetails[], As>({ method: 'get', path: '/RaynetDetails', query }, options)
}

/** Parameters of {@link paginateRaynetDetails}: those of {@link getRaynetDetails}. */
export type PaginateRaynetDetailsParams = GetRaynetDetailsParams

/**
 * Every record of `GET /RaynetDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateRaynetDetails(
  halo: HaloClient,
  params?: PaginateRaynetDetailsParams,
  options?: PaginateOptions,
): Pages<RaynetDetails> {
  return paginate((_, call) => getRaynetDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postRaynetDetails}. */
export interface PostRaynetDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  raynetDetailsList: RaynetDetails[]
}

/**
 * `POST /RaynetDetails`
 *
 * Creates or updates connections to Raynet (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postRaynetDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { raynetDetailsList, ...query }: PostRaynetDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, RaynetDetails[], RaynetDetails>>> {
  return halo.request<Flagged<Flag, RaynetDetails[], RaynetDetails>, As>(withBody({ method: 'post', path: '/RaynetDetails', query, body: raynetDetailsList }, 'raynetDetailsList'), options)
}

/** Parameters of {@link getRaynetDetailsById}. */
export interface GetRaynetDetailsByIdParams {
  id: number
}

/**
 * `GET /RaynetDetails/{id}`
 *
 * Reads a connection to Raynet (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getRaynetDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetRaynetDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RaynetDetails>> {
  return halo.request<RaynetDetails, As>({ method: 'get', path: path`/RaynetDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteRaynetDetailsById}. */
export interface DeleteRaynetDetailsByIdParams {
  id: number
}

/**
 * `DELETE /RaynetDetails/{id}`
 *
 * Deletes a connection to Raynet (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteRaynetDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteRaynetDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RaynetDetails | undefined>> {
  return halo.request<RaynetDetails | undefined, As>({ method: 'delete', path: path`/RaynetDetails/${id}`, query, as: byMediaType }, options)
}
