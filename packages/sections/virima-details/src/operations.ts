// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { VirimaDetails } from '@halopsa/schemas'

/** Parameters of {@link getVirimaDetails}. */
export type GetVirimaDetailsParams = Record<string, never>

/**
 * `GET /VirimaDetails`
 *
 * Lists connections to Virima (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getVirimaDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetVirimaDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirimaDetails[]>> {
  return halo.request<VirimaDetails[], As>({ method: 'get', path: '/VirimaDetails', query }, options)
}

/** Parameters of {@link paginateVirimaDetails}: those of {@link getVirimaDetails}. */
export type PaginateVirimaDetailsParams = GetVirimaDetailsParams

/**
 * Every record of `GET /VirimaDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateVirimaDetails(
  halo: HaloClient,
  params?: PaginateVirimaDetailsParams,
  options?: PaginateOptions,
): Pages<VirimaDetails> {
  return paginate((_, call) => getVirimaDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postVirimaDetails}. */
export interface PostVirimaDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  virimaDetailsList: VirimaDetails[]
}

/**
 * `POST /VirimaDetails`
 *
 * Creates or updates connections to Virima (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postVirimaDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { virimaDetailsList, ...query }: PostVirimaDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, VirimaDetails[], VirimaDetails>>> {
  return halo.request<Flagged<Flag, VirimaDetails[], VirimaDetails>, As>(withBody({ method: 'post', path: '/VirimaDetails', query, body: virimaDetailsList }, 'virimaDetailsList'), options)
}

/** Parameters of {@link getVirimaDetailsById}. */
export interface GetVirimaDetailsByIdParams {
  id: number
}

/**
 * `GET /VirimaDetails/{id}`
 *
 * Reads a connection to Virima (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getVirimaDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetVirimaDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirimaDetails>> {
  return halo.request<VirimaDetails, As>({ method: 'get', path: path`/VirimaDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteVirimaDetailsById}. */
export interface DeleteVirimaDetailsByIdParams {
  id: number
}

/**
 * `DELETE /VirimaDetails/{id}`
 *
 * Deletes a connection to Virima (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteVirimaDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteVirimaDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, VirimaDetails | undefined>> {
  return halo.request<VirimaDetails | undefined, As>({ method: 'delete', path: path`/VirimaDetails/${id}`, query, as: byMediaType }, options)
}
