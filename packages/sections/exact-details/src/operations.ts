// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ExactDetails } from '@halopsa/schemas'

/** Parameters of {@link getExactDetails}. */
export interface GetExactDetailsParams {
  /** Only entries that are connected. */
  connectedonly?: boolean | null | undefined
  division?: string | null | undefined
}

/**
 * `GET /ExactDetails`
 *
 * Lists connections to Exact Online (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getExactDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetExactDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExactDetails[]>> {
  return halo.request<ExactDetails[], As>({ method: 'get', path: '/ExactDetails', query }, options)
}

/** Parameters of {@link paginateExactDetails}: those of {@link getExactDetails}. */
export type PaginateExactDetailsParams = GetExactDetailsParams

/**
 * Every record of `GET /ExactDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateExactDetails(
  halo: HaloClient,
  params?: PaginateExactDetailsParams,
  options?: PaginateOptions,
): Pages<ExactDetails> {
  return paginate((_, call) => getExactDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postExactDetails}. */
export interface PostExactDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  exactDetailsList: ExactDetails[]
}

/**
 * `POST /ExactDetails`
 *
 * Creates or updates connections to Exact Online (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postExactDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { exactDetailsList, ...query }: PostExactDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ExactDetails[], ExactDetails>>> {
  return halo.request<Flagged<Flag, ExactDetails[], ExactDetails>, As>(withBody({ method: 'post', path: '/ExactDetails', query, body: exactDetailsList }, 'exactDetailsList'), options)
}

/** Parameters of {@link getExactDetailsById}. */
export interface GetExactDetailsByIdParams {
  id: number
  division?: number | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /ExactDetails/{id}`
 *
 * Reads a connection to Exact Online (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getExactDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetExactDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExactDetails>> {
  return halo.request<ExactDetails, As>({ method: 'get', path: path`/ExactDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteExactDetailsById}. */
export interface DeleteExactDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ExactDetails/{id}`
 *
 * Deletes a connection to Exact Online (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteExactDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteExactDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ExactDetails | undefined>> {
  return halo.request<ExactDetails | undefined, As>({ method: 'delete', path: path`/ExactDetails/${id}`, query, as: byMediaType }, options)
}
