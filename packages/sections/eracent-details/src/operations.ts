// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { EracentDetails } from '@halopsa/schemas'

/** Parameters of {@link getEracentDetails}. */
export type GetEracentDetailsParams = Record<string, never>

/**
 * `GET /EracentDetails`
 *
 * Lists connections to Eracent (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getEracentDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetEracentDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EracentDetails[]>> {
  return halo.request<EracentDetails[], As>({ method: 'get', path: '/EracentDetails', query }, options)
}

/** Parameters of {@link paginateEracentDetails}: those of {@link getEracentDetails}. */
export type PaginateEracentDetailsParams = GetEracentDetailsParams

/**
 * Every record of `GET /EracentDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateEracentDetails(
  halo: HaloClient,
  params?: PaginateEracentDetailsParams,
  options?: PaginateOptions,
): Pages<EracentDetails> {
  return paginate((_, call) => getEracentDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postEracentDetails}. */
export interface PostEracentDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  eracentDetailsList: EracentDetails[]
}

/**
 * `POST /EracentDetails`
 *
 * Creates or updates connections to Eracent (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postEracentDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { eracentDetailsList, ...query }: PostEracentDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, EracentDetails[], EracentDetails>>> {
  return halo.request<Flagged<Flag, EracentDetails[], EracentDetails>, As>(withBody({ method: 'post', path: '/EracentDetails', query, body: eracentDetailsList }, 'eracentDetailsList'), options)
}

/** Parameters of {@link getEracentDetailsById}. */
export interface GetEracentDetailsByIdParams {
  id: number
}

/**
 * `GET /EracentDetails/{id}`
 *
 * Reads a connection to Eracent (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getEracentDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEracentDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EracentDetails>> {
  return halo.request<EracentDetails, As>({ method: 'get', path: path`/EracentDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteEracentDetailsById}. */
export interface DeleteEracentDetailsByIdParams {
  id: number
}

/**
 * `DELETE /EracentDetails/{id}`
 *
 * Deletes a connection to Eracent (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteEracentDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEracentDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EracentDetails | undefined>> {
  return halo.request<EracentDetails | undefined, As>({ method: 'delete', path: path`/EracentDetails/${id}`, query, as: byMediaType }, options)
}
