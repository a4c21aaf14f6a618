// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { SingleSignOnApplication } from '@halopsa/schemas'

/** Parameters of {@link getSingleSignOnApplication}. */
export type GetSingleSignOnApplicationParams = Record<string, never>

/**
 * `GET /SingleSignOnApplication`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getSingleSignOnApplication<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetSingleSignOnApplicationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/SingleSignOnApplication', query, as: 'auto' }, options)
}

/** Parameters of {@link postSingleSignOnApplication}. */
export interface PostSingleSignOnApplicationParams {
  /** Records to create; one that has an `id` is updated. */
  singleSignOnApplicationList: SingleSignOnApplication[]
}

/**
 * `POST /SingleSignOnApplication`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postSingleSignOnApplication<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { singleSignOnApplicationList, ...query }: PostSingleSignOnApplicationParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SingleSignOnApplication>> {
  return halo.request<SingleSignOnApplication, As>({ method: 'post', path: '/SingleSignOnApplication', query, body: singleSignOnApplicationList }, options)
}

/** Parameters of {@link getSingleSignOnApplicationById}. */
export interface GetSingleSignOnApplicationByIdParams {
  id: number
}

/**
 * `GET /SingleSignOnApplication/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getSingleSignOnApplicationById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetSingleSignOnApplicationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, SingleSignOnApplication>> {
  return halo.request<SingleSignOnApplication, As>({ method: 'get', path: path`/SingleSignOnApplication/${id}`, query }, options)
}

/** Parameters of {@link deleteSingleSignOnApplicationById}. */
export interface DeleteSingleSignOnApplicationByIdParams {
  id: number
}

/**
 * `DELETE /SingleSignOnApplication/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteSingleSignOnApplicationById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteSingleSignOnApplicationByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/SingleSignOnApplication/${id}`, query, as: 'auto' }, options)
}
