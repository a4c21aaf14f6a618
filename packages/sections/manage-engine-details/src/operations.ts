// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { ManageEngineDetails } from '@halopsa/schemas'

/** Parameters of {@link getManageEngineDetails}. */
export type GetManageEngineDetailsParams = Record<string, never>

/**
 * `GET /ManageEngineDetails`
 *
 * Lists connections to ManageEngine (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getManageEngineDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetManageEngineDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ManageEngineDetails[]>> {
  return halo.request<ManageEngineDetails[], As>({ method: 'get', path: '/ManageEngineDetails', query }, options)
}

/** Parameters of {@link paginateManageEngineDetails}: those of {@link getManageEngineDetails}. */
export type PaginateManageEngineDetailsParams = GetManageEngineDetailsParams

/**
 * Every record of `GET /ManageEngineDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateManageEngineDetails(
  halo: HaloClient,
  params?: PaginateManageEngineDetailsParams,
  options?: PaginateOptions,
): Pages<ManageEngineDetails> {
  return paginate((_, call) => getManageEngineDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postManageEngineDetails}. */
export interface PostManageEngineDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  manageEngineDetailsList: ManageEngineDetails[]
}

/**
 * `POST /ManageEngineDetails`
 *
 * Creates or updates connections to ManageEngine (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postManageEngineDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { manageEngineDetailsList, ...query }: PostManageEngineDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, ManageEngineDetails[], ManageEngineDetails>>> {
  return halo.request<Flagged<Flag, ManageEngineDetails[], ManageEngineDetails>, As>(withBody({ method: 'post', path: '/ManageEngineDetails', query, body: manageEngineDetailsList }, 'manageEngineDetailsList'), options)
}

/** Parameters of {@link getManageEngineDetailsById}. */
export interface GetManageEngineDetailsByIdParams {
  id: number
}

/**
 * `GET /ManageEngineDetails/{id}`
 *
 * Reads a connection to ManageEngine (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getManageEngineDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetManageEngineDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ManageEngineDetails>> {
  return halo.request<ManageEngineDetails, As>({ method: 'get', path: path`/ManageEngineDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteManageEngineDetailsById}. */
export interface DeleteManageEngineDetailsByIdParams {
  id: number
}

/**
 * `DELETE /ManageEngineDetails/{id}`
 *
 * Deletes a connection to ManageEngine (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteManageEngineDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteManageEngineDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ManageEngineDetails | undefined>> {
  return halo.request<ManageEngineDetails | undefined, As>({ method: 'delete', path: path`/ManageEngineDetails/${id}`, query, as: byMediaType }, options)
}
