// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { GWorkspaceDetails } from '@halopsa/schemas'

/** Parameters of {@link getGWorkspaceDetails}. */
export type GetGWorkspaceDetailsParams = Record<string, never>

/**
 * `GET /GWorkspaceDetails`
 *
 * Lists connections to Google Workspace (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getGWorkspaceDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetGWorkspaceDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GWorkspaceDetails[]>> {
  return halo.request<GWorkspaceDetails[], As>({ method: 'get', path: '/GWorkspaceDetails', query }, options)
}

/** Parameters of {@link paginateGWorkspaceDetails}: those of {@link getGWorkspaceDetails}. */
export type PaginateGWorkspaceDetailsParams = GetGWorkspaceDetailsParams

/**
 * Every record of `GET /GWorkspaceDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateGWorkspaceDetails(
  halo: HaloClient,
  params?: PaginateGWorkspaceDetailsParams,
  options?: PaginateOptions,
): Pages<GWorkspaceDetails> {
  return paginate((_, call) => getGWorkspaceDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postGWorkspaceDetails}. */
export interface PostGWorkspaceDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  gWorkspaceDetailsList: GWorkspaceDetails[]
}

/**
 * `POST /GWorkspaceDetails`
 *
 * Creates or updates connections to Google Workspace (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postGWorkspaceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { gWorkspaceDetailsList, ...query }: PostGWorkspaceDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, GWorkspaceDetails[], GWorkspaceDetails>>> {
  return halo.request<Flagged<Flag, GWorkspaceDetails[], GWorkspaceDetails>, As>(withBody({ method: 'post', path: '/GWorkspaceDetails', query, body: gWorkspaceDetailsList }, 'gWorkspaceDetailsList'), options)
}

/** Parameters of {@link getGWorkspaceDetailsById}. */
export interface GetGWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `GET /GWorkspaceDetails/{id}`
 *
 * Reads a connection to Google Workspace (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getGWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetGWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GWorkspaceDetails>> {
  return halo.request<GWorkspaceDetails, As>({ method: 'get', path: path`/GWorkspaceDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteGWorkspaceDetailsById}. */
export interface DeleteGWorkspaceDetailsByIdParams {
  id: number
}

/**
 * `DELETE /GWorkspaceDetails/{id}`
 *
 * Deletes a connection to Google Workspace (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteGWorkspaceDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteGWorkspaceDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, GWorkspaceDetails | undefined>> {
  return halo.request<GWorkspaceDetails | undefined, As>({ method: 'delete', path: path`/GWorkspaceDetails/${id}`, query, as: byMediaType }, options)
}
