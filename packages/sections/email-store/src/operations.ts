// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { EmailStore } from '@halopsa/schemas'

/** Parameters of {@link getEmailStore}. */
export type GetEmailStoreParams = Record<string, never>

/**
 * `GET /EmailStore`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEmailStore<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEmailStoreParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EmailStore', query, as: 'auto' }, options)
}

/** Parameters of {@link postEmailStore}. */
export interface PostEmailStoreParams {
  /** Records to create; one that has an `id` is updated. */
  emailStoreList: EmailStore[]
}

/**
 * `POST /EmailStore`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postEmailStore<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { emailStoreList, ...query }: PostEmailStoreParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailStore>> {
  return halo.request<EmailStore, As>({ method: 'post', path: '/EmailStore', query, body: emailStoreList }, options)
}

/** Parameters of {@link getEmailStoreById}. */
export interface GetEmailStoreByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /EmailStore/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getEmailStoreById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEmailStoreByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailStore>> {
  return halo.request<EmailStore, As>({ method: 'get', path: path`/EmailStore/${id}`, query }, options)
}

/** Parameters of {@link deleteEmailStoreById}. */
export interface DeleteEmailStoreByIdParams {
  id: number
}

/**
 * `DELETE /EmailStore/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEmailStoreById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailStoreByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EmailStore/${id}`, query, as: 'auto' }, options)
}
