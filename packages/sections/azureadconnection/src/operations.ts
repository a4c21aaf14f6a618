// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { AzureADConnection } from '@halopsa/schemas'

/** Parameters of {@link getAzureadconnection}. */
export interface GetAzureadconnectionParams {
  authorized?: boolean | undefined
  isintune?: boolean | undefined
  type?: number | undefined
  types?: string | undefined
}

/**
 * `GET /azureadconnection`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAzureadconnection<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAzureadconnectionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/azureadconnection', query, as: 'auto' }, options)
}

/** Parameters of {@link postAzureadconnection}. */
export interface PostAzureadconnectionParams {
  /** Records to create; one that has an `id` is updated. */
  azureADConnectionList: AzureADConnection[]
}

/**
 * `POST /azureadconnection`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postAzureadconnection<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { azureADConnectionList, ...query }: PostAzureadconnectionParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureADConnection>> {
  return halo.request<AzureADConnection, As>({ method: 'post', path: '/azureadconnection', query, body: azureADConnectionList }, options)
}

/** Parameters of {@link getAzureadconnectionById}. */
export interface GetAzureadconnectionByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includetenants?: boolean | undefined
}

/**
 * `GET /azureadconnection/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getAzureadconnectionById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetAzureadconnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AzureADConnection>> {
  return halo.request<AzureADConnection, As>({ method: 'get', path: path`/azureadconnection/${id}`, query }, options)
}

/** Parameters of {@link deleteAzureadconnectionById}. */
export interface DeleteAzureadconnectionByIdParams {
  id: number
}

/**
 * `DELETE /azureadconnection/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteAzureadconnectionById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteAzureadconnectionByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/azureadconnection/${id}`, query, as: 'auto' }, options)
}
