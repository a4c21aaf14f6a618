// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { FederatedCredential, NHD_Identity_Application } from '@halopsa/schemas'

/** Parameters of {@link getApplication}. */
export type GetApplicationParams = Record<string, never>

/**
 * `GET /Application`
 *
 * Lists API applications.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getApplication<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetApplicationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Identity_Application[]>> {
  return halo.request<NHD_Identity_Application[], As>({ method: 'get', path: '/Application', query }, options)
}

/** Parameters of {@link paginateApplication}: those of {@link getApplication}. */
export type PaginateApplicationParams = GetApplicationParams

/**
 * Every record of `GET /Application`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateApplication(
  halo: HaloClient,
  params?: PaginateApplicationParams,
  options?: PaginateOptions,
): Pages<NHD_Identity_Application> {
  return paginate((_, call) => getApplication(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postApplication}. */
export interface PostApplicationParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  nHD_Identity_ApplicationList: NHD_Identity_Application[]
}

/**
 * `POST /Application`
 *
 * Creates or updates API applications.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postApplication<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { nHD_Identity_ApplicationList, ...query }: PostApplicationParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, NHD_Identity_Application[], NHD_Identity_Application>>> {
  return halo.request<Flagged<Flag, NHD_Identity_Application[], NHD_Identity_Application>, As>(withBody({ method: 'post', path: '/Application', query, body: nHD_Identity_ApplicationList }, 'nHD_Identity_ApplicationList'), options)
}

/** Parameters of {@link postApplicationFederatedcredentials}. */
export interface PostApplicationFederatedcredentialsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  federatedCredentialList: FederatedCredential[]
}

/**
 * `POST /Application/federatedcredentials`
 *
 * Saves federated credentials of an API application, by which others sign in without a secret.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postApplicationFederatedcredentials<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { federatedCredentialList, ...query }: PostApplicationFederatedcredentialsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Application/federatedcredentials', query, body: federatedCredentialList, as: byMediaType }, 'federatedCredentialList'), options)
}

/** Parameters of {@link getApplicationById}. */
export interface GetApplicationByIdParams {
  id: string
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /Application/{id}`
 *
 * Reads an API application.
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
 * Deletes an API application.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteApplicationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteApplicationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, NHD_Identity_Application | undefined>> {
  return halo.request<NHD_Identity_Application | undefined, As>({ method: 'delete', path: path`/Application/${id}`, query, as: byMediaType }, options)
}
