// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { SageBusinessCloudDetails } from '@halopsa/schemas'

/** Parameters of {@link getSageBusinessCloudDetails}. */
export interface GetSageBusinessCloudDetailsParams {
  /** Only entries that are connected. */
  connectedonly?: boolean | null | undefined
  tenantid?: string | null | undefined
}

/**
 * `GET /SageBusinessCloudDetails`
 *
 * Lists connections to Sage Business Cloud (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getSageBusinessCloudDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetSageBusinessCloudDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SageBusinessCloudDetails[]>> {
  return halo.request<SageBusinessCloudDetails[], As>({ method: 'get', path: '/SageBusinessCloudDetails', query }, options)
}

/** Parameters of {@link paginateSageBusinessCloudDetails}: those of {@link getSageBusinessCloudDetails}. */
export type PaginateSageBusinessCloudDetailsParams = GetSageBusinessCloudDetailsParams

/**
 * Every record of `GET /SageBusinessCloudDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateSageBusinessCloudDetails(
  halo: HaloClient,
  params?: PaginateSageBusinessCloudDetailsParams,
  options?: PaginateOptions,
): Pages<SageBusinessCloudDetails> {
  return paginate((_, call) => getSageBusinessCloudDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postSageBusinessCloudDetails}. */
export interface PostSageBusinessCloudDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  sageBusinessCloudDetailsList: SageBusinessCloudDetails[]
}

/**
 * `POST /SageBusinessCloudDetails`
 *
 * Creates or updates connections to Sage Business Cloud (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postSageBusinessCloudDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { sageBusinessCloudDetailsList, ...query }: PostSageBusinessCloudDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, SageBusinessCloudDetails[], SageBusinessCloudDetails>>> {
  return halo.request<Flagged<Flag, SageBusinessCloudDetails[], SageBusinessCloudDetails>, As>(withBody({ method: 'post', path: '/SageBusinessCloudDetails', query, body: sageBusinessCloudDetailsList }, 'sageBusinessCloudDetailsList'), options)
}

/** Parameters of {@link getSageBusinessCloudDetailsById}. */
export interface GetSageBusinessCloudDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /SageBusinessCloudDetails/{id}`
 *
 * Reads a connection to Sage Business Cloud (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSageBusinessCloudDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSageBusinessCloudDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SageBusinessCloudDetails>> {
  return halo.request<SageBusinessCloudDetails, As>({ method: 'get', path: path`/SageBusinessCloudDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteSageBusinessCloudDetailsById}. */
export interface DeleteSageBusinessCloudDetailsByIdParams {
  id: number
}

/**
 * `DELETE /SageBusinessCloudDetails/{id}`
 *
 * Deletes a connection to Sage Business Cloud (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteSageBusinessCloudDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteSageBusinessCloudDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SageBusinessCloudDetails | undefined>> {
  return halo.request<SageBusinessCloudDetails | undefined, As>({ method: 'delete', path: path`/SageBusinessCloudDetails/${id}`, query, as: byMediaType }, options)
}
