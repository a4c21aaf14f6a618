// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { NCentralDetails } from '@halopsa/schemas'

/** Parameters of {@link getNCentralDetails}. */
export interface GetNCentralDetailsParams {
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /NCentralDetails`
 *
 * Lists connections to N-central (settings of the integration).
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getNCentralDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetNCentralDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NCentralDetails[]>> {
  return halo.request<NCentralDetails[], As>({ method: 'get', path: '/NCentralDetails', query }, options)
}

/** Parameters of {@link paginateNCentralDetails}: those of {@link getNCentralDetails}. */
export type PaginateNCentralDetailsParams = GetNCentralDetailsParams

/**
 * Every record of `GET /NCentralDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateNCentralDetails(
  halo: HaloClient,
  params?: PaginateNCentralDetailsParams,
  options?: PaginateOptions,
): Pages<NCentralDetails> {
  return paginate((_, call) => getNCentralDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postNCentralDetails}. */
export interface PostNCentralDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  nCentralDetailsList: NCentralDetails[]
}

/**
 * `POST /NCentralDetails`
 *
 * Creates or updates connections to N-central (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postNCentralDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { nCentralDetailsList, ...query }: PostNCentralDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, NCentralDetails[], NCentralDetails>>> {
  return halo.request<Flagged<Flag, NCentralDetails[], NCentralDetails>, As>(withBody({ method: 'post', path: '/NCentralDetails', query, body: nCentralDetailsList }, 'nCentralDetailsList'), options)
}

/** Parameters of {@link getNCentralDetailsById}. */
export interface GetNCentralDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /NCentralDetails/{id}`
 *
 * Reads a connection to N-central (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getNCentralDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetNCentralDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NCentralDetails>> {
  return halo.request<NCentralDetails, As>({ method: 'get', path: path`/NCentralDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteNCentralDetailsById}. */
export interface DeleteNCentralDetailsByIdParams {
  id: number
}

/**
 * `DELETE /NCentralDetails/{id}`
 *
 * Deletes a connection to N-central (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteNCentralDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteNCentralDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NCentralDetails | undefined>> {
  return halo.request<NCentralDetails | undefined, As>({ method: 'delete', path: path`/NCentralDetails/${id}`, query, as: byMediaType }, options)
}
