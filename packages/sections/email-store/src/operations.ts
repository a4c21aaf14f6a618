// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { EmailStore } from '@halopsa/schemas'

/** Parameters of {@link getEmailStore}. */
export type GetEmailStoreParams = Record<string, never>

/**
 * `GET /EmailStore`
 *
 * Lists stored outgoing emails.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getEmailStore<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetEmailStoreParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailStore[]>> {
  return halo.request<EmailStore[], As>({ method: 'get', path: '/EmailStore', query }, options)
}

/** Parameters of {@link paginateEmailStore}: those of {@link getEmailStore}. */
export type PaginateEmailStoreParams = GetEmailStoreParams

/**
 * Every record of `GET /EmailStore`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateEmailStore(
  halo: HaloClient,
  params?: PaginateEmailStoreParams,
  options?: PaginateOptions,
): Pages<EmailStore> {
  return paginate((_, call) => getEmailStore(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postEmailStore}. */
export interface PostEmailStoreParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  emailStoreList: EmailStore[]
}

/**
 * `POST /EmailStore`
 *
 * Stores emails and sends them to the addresses in `emailto`, `emailcc` and `emailbcc`.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postEmailStore<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { emailStoreList, ...query }: PostEmailStoreParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, EmailStore[], EmailStore>>> {
  return halo.request<Flagged<Flag, EmailStore[], EmailStore>, As>(withBody({ method: 'post', path: '/EmailStore', query, body: emailStoreList }, 'emailStoreList'), options)
}

/** Parameters of {@link getEmailStoreById}. */
export interface GetEmailStoreByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /EmailStore/{id}`
 *
 * Reads a stored outgoing email.
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
 * Deletes a stored outgoing email.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteEmailStoreById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailStoreByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, EmailStore | undefined>> {
  return halo.request<EmailStore | undefined, As>({ method: 'delete', path: path`/EmailStore/${id}`, query, as: byMediaType }, options)
}
