// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { KashflowDetails } from '@halopsa/schemas'

/** Parameters of {@link getKashflowDetails}. */
export interface GetKashflowDetailsParams {
  /** With records that are disabled. */
  includedisabled?: boolean | null | undefined
  /** With records that are enabled. */
  includeenabled?: boolean | null | undefined
  tenantid?: number | null | undefined
}

/**
 * `GET /KashflowDetails`
 *
 * Lists connections to KashFlow (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getKashflowDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetKashflowDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KashflowDetails[]>> {
  return halo.request<KashflowDetails[], As>({ method: 'get', path: '/KashflowDetails', query }, options)
}

/** Parameters of {@link paginateKashflowDetails}: those of {@link getKashflowDetails}. */
export type PaginateKashflowDetailsParams = GetKashflowDetailsParams

/**
 * Every record of `GET /KashflowDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateKashflowDetails(
  halo: HaloClient,
  params?: PaginateKashflowDetailsParams,
  options?: PaginateOptions,
): Pages<KashflowDetails> {
  return paginate((_, call) => getKashflowDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postKashflowDetails}. */
export interface PostKashflowDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  kashflowDetailsList: KashflowDetails[]
}

/**
 * `POST /KashflowDetails`
 *
 * Creates or updates connections to KashFlow (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postKashflowDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { kashflowDetailsList, ...query }: PostKashflowDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, KashflowDetails[], KashflowDetails>>> {
  return halo.request<Flagged<Flag, KashflowDetails[], KashflowDetails>, As>(withBody({ method: 'post', path: '/KashflowDetails', query, body: kashflowDetailsList }, 'kashflowDetailsList'), options)
}

/** Parameters of {@link getKashflowDetailsById}. */
export interface GetKashflowDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /KashflowDetails/{id}`
 *
 * Reads a connection to KashFlow (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getKashflowDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetKashflowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KashflowDetails>> {
  return halo.request<KashflowDetails, As>({ method: 'get', path: path`/KashflowDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteKashflowDetailsById}. */
export interface DeleteKashflowDetailsByIdParams {
  id: number
}

/**
 * `DELETE /KashflowDetails/{id}`
 *
 * Deletes a connection to KashFlow (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteKashflowDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteKashflowDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, KashflowDetails | undefined>> {
  return halo.request<KashflowDetails | undefined, As>({ method: 'delete', path: path`/KashflowDetails/${id}`, query, as: byMediaType }, options)
}
