// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AzureDevOpsDetails } from '@halopsa/schemas'

/** Parameters of {@link getAzureDevOpsDetails}. */
export type GetAzureDevOpsDetailsParams = Record<string, never>

/**
 * `GET /AzureDevOpsDetails`
 *
 * Lists connections to Azure DevOps (settings of the integration).
 *
 * Answers with an array, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getAzureDevOpsDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetAzureDevOpsDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDevOpsDetails[]>> {
  return halo.request<AzureDevOpsDetails[], As>({ method: 'get', path: '/AzureDevOpsDetails', query }, options)
}

/** Parameters of {@link paginateAzureDevOpsDetails}: those of {@link getAzureDevOpsDetails}. */
export type PaginateAzureDevOpsDetailsParams = GetAzureDevOpsDetailsParams

/**
 * Every record of `GET /AzureDevOpsDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAzureDevOpsDetails(
  halo: HaloClient,
  params?: PaginateAzureDevOpsDetailsParams,
  options?: PaginateOptions,
): Pages<AzureDevOpsDetails> {
  return paginate((_, call) => getAzureDevOpsDetails(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postAzureDevOpsDetails}. */
export interface PostAzureDevOpsDetailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  azureDevOpsDetailsList: AzureDevOpsDetails[]
}

/**
 * `POST /AzureDevOpsDetails`
 *
 * Creates or updates connections to Azure DevOps (settings of the integration).
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postAzureDevOpsDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { azureDevOpsDetailsList, ...query }: PostAzureDevOpsDetailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, AzureDevOpsDetails[], AzureDevOpsDetails>>> {
  return halo.request<Flagged<Flag, AzureDevOpsDetails[], AzureDevOpsDetails>, As>(withBody({ method: 'post', path: '/AzureDevOpsDetails', query, body: azureDevOpsDetailsList }, 'azureDevOpsDetailsList'), options)
}

/** Parameters of {@link getAzureDevOpsDetailsById}. */
export interface GetAzureDevOpsDetailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /AzureDevOpsDetails/{id}`
 *
 * Reads a connection to Azure DevOps (settings of the integration).
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getAzureDevOpsDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAzureDevOpsDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDevOpsDetails>> {
  return halo.request<AzureDevOpsDetails, As>({ method: 'get', path: path`/AzureDevOpsDetails/${id}`, query }, options)
}

/** Parameters of {@link deleteAzureDevOpsDetailsById}. */
export interface DeleteAzureDevOpsDetailsByIdParams {
  id: number
}

/**
 * `DELETE /AzureDevOpsDetails/{id}`
 *
 * Deletes a connection to Azure DevOps (settings of the integration).
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteAzureDevOpsDetailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteAzureDevOpsDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDevOpsDetails | undefined>> {
  return halo.request<AzureDevOpsDetails | undefined, As>({ method: 'delete', path: path`/AzureDevOpsDetails/${id}`, query, as: byMediaType }, options)
}
