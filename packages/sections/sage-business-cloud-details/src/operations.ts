// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SageBusinessCloudDetails } from '@halopsa/schemas'

/** Parameters of {@link getSageBusinessCloudDetails}. */
export interface GetSageBusinessCloudDetailsParams {
  connectedonly?: boolean | undefined
  tenantid?: string | undefined
}

/**
 * `GET /SageBusinessCloudDetails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSageBusinessCloudDetails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSageBusinessCloudDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SageBusinessCloudDetails', query, as: 'auto' }, options)
}

/** Parameters of {@link postSageBusinessCloudDetails}. */
export interface PostSageBusinessCloudDetailsParams {
  /** Records to create; one that has an `id` is updated. */
  sageBusinessCloudDetailsList: SageBusinessCloudDetails[]
}

/**
 * `POST /SageBusinessCloudDetails`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSageBusinessCloudDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { sageBusinessCloudDetailsList, ...query }: PostSageBusinessCloudDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SageBusinessCloudDetails>> {
  return halo.request<SageBusinessCloudDetails, As>({ method: 'post', path: '/SageBusinessCloudDetails', query, body: sageBusinessCloudDetailsList }, options)
}

/** Parameters of {@link getSageBusinessCloudDetailsById}. */
export interface GetSageBusinessCloudDetailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /SageBusinessCloudDetails/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSageBusinessCloudDetailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSageBusinessCloudDetailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SageBusinessCloudDetails/${id}`, query, as: 'auto' }, options)
}
