// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { FederatedCredential, NHD_Identity_Application } from '@halopsa/schemas'

/** Parameters of {@link getApplication}. */
export type GetApplicationParams = Record<string, never>

/**
 * `GET /Application`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getApplication<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetApplicationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Application', query, as: 'auto' }, options)
}

/** Parameters of {@link postApplication}. */
export interface PostApplicationParams {
  /** Records to create; one that has an `id` is updated. */
  nHD_Identity_ApplicationList: NHD_Identity_Application[]
}

/**
 * `POST /Application`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postApplication<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { nHD_Identity_ApplicationList, ...query }: PostApplicationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Identity_Application>> {
  return halo.request<NHD_Identity_Application, As>({ method: 'post', path: '/Application', query, body: nHD_Identity_ApplicationList }, options)
}

/** Parameters of {@link postApplicationFederatedcredentials}. */
export interface PostApplicationFederatedcredentialsParams {
  federatedCredentialList: FederatedCredential[]
}

/**
 * `POST /Application/federatedcredentials`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postApplicationFederatedcredentials<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { federatedCredentialList, ...query }: PostApplicationFederatedcredentialsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/Application/federatedcredentials', query, body: federatedCredentialList, as: 'auto' }, options)
}

/** Parameters of {@link getApplicationById}. */
export interface GetApplicationByIdParams {
  id: string
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Application/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getApplicationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetApplicationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Identity_Application>> {
  return halo.request<NHD_Identity_Application, As>({ method: 'get', path: path`/Application/${id}`, query }, options)
}

/** Parameters of {@link deleteApplicationById}. */
export interface DeleteApplicationByIdParams {
  id: string
}

/**
 * `DELETE /Application/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteApplicationById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteApplicationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Application/${id}`, query, as: 'auto' }, options)
}
