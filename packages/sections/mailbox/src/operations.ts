// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Mailbox } from '@halopsa/schemas'

/** Parameters of {@link getMailbox}. */
export interface GetMailboxParams {
  /** Only the records of the department with this id. */
  department_id?: number | null | undefined
  from_addresses?: boolean | null | undefined
  ignore_default?: boolean | null | undefined
  /** Only the records of the organisation with this id. */
  organisation_id?: number | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  /** Only the records of the team with this id. */
  team_id?: number | null | undefined
}

/**
 * `GET /Mailbox`
 *
 * Lists mailboxes.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getMailbox<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMailboxParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Mailbox[]>> {
  return halo.request<Mailbox[], As>({ method: 'get', path: '/Mailbox', query }, options)
}

/** Parameters of {@link paginateMailbox}: those of {@link getMailbox}. */
export type PaginateMailboxParams = GetMailboxParams

/**
 * Every record of `GET /Mailbox`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMailbox(
  halo: HaloClient,
  params?: PaginateMailboxParams,
  options?: PaginateOptions,
): Pages<Mailbox> {
  return paginate((_, call) => getMailbox(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postMailbox}. */
export interface PostMailboxParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  mailboxList: Mailbox[]
}

/**
 * `POST /Mailbox`
 *
 * Creates or updates mailboxes.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMailbox<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { mailboxList, ...query }: PostMailboxParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Mailbox[], Mailbox>>> {
  return halo.request<Flagged<Flag, Mailbox[], Mailbox>, As>(withBody({ method: 'post', path: '/Mailbox', query, body: mailboxList }, 'mailboxList'), options)
}

/** Parameters of {@link getMailboxById}. */
export interface GetMailboxByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  includeglobalsmtp?: boolean | null | undefined
}

/**
 * `GET /Mailbox/{id}`
 *
 * Reads a mailbox.
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
 * Deletes a mailbox.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMailboxById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMailboxByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Mailbox | undefined>> {
  return halo.request<Mailbox | undefined, As>({ method: 'delete', path: path`/Mailbox/${id}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getMailboxByIdOutlookContacts}. */
export interface GetMailboxByIdOutlookContactsParams {
  id: number
}

/**
 * `GET /Mailbox/{id}/OutlookContacts`
 *
 * Lists contacts of a mailbox, read from Outlook at that moment.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailboxByIdOutlookContacts<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetMailboxByIdOutlookContactsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/Mailbox/${id}/OutlookContacts`, query, as: byMediaType }, options)
}
