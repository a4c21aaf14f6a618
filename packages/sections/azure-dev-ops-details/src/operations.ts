// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AzureDevOpsDetails } from '@halopsa/schemas'

/** Parameters of {@link getAzureDevOpsDetails}. */
export type GetAzureDevOpsDetailsParams = Record<string, never>

/**
 * `GET /AzureDevOpsDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAzureDevOpsDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAzureDevOpsDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AzureDevOpsDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postAzureDevOpsDetails}. */
export interface PostAzureDevOpsDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  azureDevOpsDetailsList: AzureDevOpsDetails[]
}

/**
 * `POST /AzureDevOpsDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postAzureDevOpsDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { azureDevOpsDetailsList, ...query }: PostAzureDevOpsDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureDevOpsDetails>> {
  return halo.request<AzureDevOpsDetails, As>({ method: 'post', path: '/AzureDevOpsDetails', query, body: azureDevOpsDetailsList }, options)
}

/** Parameters of {@link getAzureDevOpsDetailsById}. */
export interface GetAzureDevOpsDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /AzureDevOpsDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAzureDevOpsDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAzureDevOpsDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/AzureDevOpsDetails/${id}`, query, as: 'auto' }, options)
}
