// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path, withBody } from '@halopsa/core'
import type { UnsubEmailServiceUsers } from '@halopsa/schemas'

/** Parameters of {@link getUnsubServiceEmails}. */
export type GetUnsubServiceEmailsParams = Record<string, never>

/**
 * `GET /UnsubServiceEmails`
 *
 * Lists users' unsubscriptions from emails of services.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getUnsubServiceEmails<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetUnsubServiceEmailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/UnsubServiceEmails', query, as: byMediaType }, options)
}

/** Parameters of {@link postUnsubServiceEmails}. */
export interface PostUnsubServiceEmailsParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  unsubEmailServiceUsersList: UnsubEmailServiceUsers[]
}

/**
 * `POST /UnsubServiceEmails`
 *
 * Creates or updates users' unsubscriptions from emails of services.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postUnsubServiceEmails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { unsubEmailServiceUsersList, ...query }: PostUnsubServiceEmailsParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, UnsubEmailServiceUsers[], UnsubEmailServiceUsers>>> {
  return halo.request<Flagged<Flag, UnsubEmailServiceUsers[], UnsubEmailServiceUsers>, As>(withBody({ method: 'post', path: '/UnsubServiceEmails', query, body: unsubEmailServiceUsersList }, 'unsubEmailServiceUsersList'), options)
}

/** Parameters of {@link getUnsubServiceEmailsById}. */
export interface GetUnsubServiceEmailsByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /UnsubServiceEmails/{id}`
 *
 * Reads a user's unsubscription from emails of a service.
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
 * Deletes a user's unsubscription from emails of a service.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteUnsubServiceEmailsById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteUnsubServiceEmailsByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, UnsubEmailServiceUsers | undefined>> {
  return halo.request<UnsubEmailServiceUsers | undefined, As>({ method: 'delete', path: path`/UnsubServiceEmails/${id}`, query, as: byMediaType }, options)
}
