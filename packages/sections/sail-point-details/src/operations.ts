// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SailPointDetails } from '@halopsa/schemas'

/** Parameters of {@link getSailPointDetails}. */
export type GetSailPointDetailsParams = Record<string, never>

/**
 * `GET /SailPointDetails`
 *
 * Lists connections to SailPoint (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSailPointDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSailPointDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SailPointDetails[]>> {
  return halo.request<SailPointDetails[], As>({ method: 'get', path: '/SailPointDetails', query }, options)
}

/** Parameters of {@link paginateSailPointDetails}: those of {@link getSailPointDetails}. */
export type PaginateSailPointDetailsParams = GetSailPointDetailsParams

/**
 * Every record of `GET /SailPointDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSailPointDetails(
  halo: HaloClient,
  params?: PaginateSailPointDetailsParams,
  options?: PaginateOptions,
): Pages<SailPointDetails> {
  return paginate((_, call) => getSailPointDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSailPointDetails}. */
export interface PostSailPointDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  sailPointDetailsList: SailPointDetails[]
}

/**
 * `POST /SailPointDetails`
 *
 * Creates or updates connections to SailPoint (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSailPointDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { sailPointDetailsList, ...query }: PostSailPointDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SailPointDetails[], SailPointDetails>>> {
  return halo.request<Flagged<Flag, SailPointDetails[], SailPointDetails>, As>(withBody({ method: 'post', path: '/SailPointDetails', query, body: sailPointDetailsList }, 'sailPointDetailsList'), options)
}

/** Parameters of {@link getSailPointDetailsById}. */
export interface GetSailPointDetailsByIdParams {
  id: number
}

/**
 * `GET /SailPointDetails/{id}`
 *
 * Reads a connection to SailPoint (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSailPointDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSailPointDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SailPointDetails>> {
  return halo.request<SailPointDetails, As>({ method: 'get', path: path`/SailPointDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSailPointDetailsById}. */
export interface DeleteSailPointDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SailPointDetails/{id}`
 *
 * Deletes a connection to SailPoint (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSailPointDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSailPointDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SailPointDetails | undefined>> {
  return halo.request<SailPointDetails | undefined, As>({ method: 'delete', path: path`/SailPointDetails/${id}`, query, as: byMediaType }, options)
}
