// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { UnsubEmailServiceUsers } from '@halopsa/schemas'

/** Parameters of {@link getUnsubServiceEmails}. */
export type GetUnsubServiceEmailsParams = Record<string, never>

/**
 * `GET /UnsubServiceEmails`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getUnsubServiceEmails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetUnsubServiceEmailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/UnsubServiceEmails', query, as: 'auto' }, options)
}

/** Parameters of {@link postUnsubServiceEmails}. */
export interface PostUnsubServiceEmailsParams {
  /** Records to create; one that has an `id` is updated. */
  unsubEmailServiceUsersList: UnsubEmailServiceUsers[]
}

/**
 * `POST /UnsubServiceEmails`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postUnsubServiceEmails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { unsubEmailServiceUsersList, ...query }: PostUnsubServiceEmailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnsubEmailServiceUsers>> {
  return halo.request<UnsubEmailServiceUsers, As>({ method: 'post', path: '/UnsubServiceEmails', query, body: unsubEmailServiceUsersList }, options)
}

/** Parameters of {@link getUnsubServiceEmailsById}. */
export interface GetUnsubServiceEmailsByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /UnsubServiceEmails/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getUnsubServiceEmailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetUnsubServiceEmailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnsubEmailServiceUsers>> {
  return halo.request<UnsubEmailServiceUsers, As>({ method: 'get', path: path`/UnsubServiceEmails/${id}`, query }, options)
}

/** Parameters of {@link deleteUnsubServiceEmailsById}. */
export interface DeleteUnsubServiceEmailsByIdParams {
  id: number
}

/**
 * `DELETE /UnsubServiceEmails/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteUnsubServiceEmailsById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteUnsubServiceEmailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/UnsubServiceEmails/${id}`, query, as: 'auto' }, options)
}
