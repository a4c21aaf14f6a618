// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Mailbox } from '@halopsa/schemas'

/** Parameters of {@link getMailbox}. */
export interface GetMailboxParams {
  /** Only records of the department with this id. */
  department_id?: number | undefined
  from_addresses?: boolean | undefined
  ignore_default?: boolean | undefined
  /** Only records of the organisation with this id. */
  organisation_id?: number | undefined
  showall?: boolean | undefined
  /** Only records of the team with this id. */
  team_id?: number | undefined
}

/**
 * `GET /Mailbox`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailbox<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Mailbox', query, as: 'auto' }, options)
}

/** Parameters of {@link postMailbox}. */
export interface PostMailboxParams {
  /** Records to create; one that has an `id` is updated. */
  mailboxList: Mailbox[]
}

/**
 * `POST /Mailbox`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMailbox<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { mailboxList, ...query }: PostMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Mailbox>> {
  return halo.request<Mailbox, As>({ method: 'post', path: '/Mailbox', query, body: mailboxList }, options)
}

/** Parameters of {@link getMailboxById}. */
export interface GetMailboxByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  includeglobalsmtp?: boolean | undefined
}

/**
 * `GET /Mailbox/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMailboxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Mailbox>> {
  return halo.request<Mailbox, As>({ method: 'get', path: path`/Mailbox/${id}`, query }, options)
}

/** Parameters of {@link deleteMailboxById}. */
export interface DeleteMailboxByIdParams {
  id: number
}

/**
 * `DELETE /Mailbox/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMailboxById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Mailbox/${id}`, query, as: 'auto' }, options)
}

/** Parameters of {@link getMailboxByIdOutlookContacts}. */
export interface GetMailboxByIdOutlookContactsParams {
  id: number
}

/**
 * `GET /Mailbox/{id}/OutlookContacts`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailboxByIdOutlookContacts<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetMailboxByIdOutlookContactsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Mailbox/${id}/OutlookContacts`, query, as: 'auto' }, options)
}
