// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MailboxCredential } from '@halopsa/schemas'

/** Parameters of {@link getMailboxCredential}. */
export type GetMailboxCredentialParams = Record<string, never>

/**
 * `GET /MailboxCredential`
 *
 * Lists logins of mailboxes.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getMailboxCredential<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMailboxCredentialParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailboxCredential[]>> {
  return halo.request<MailboxCredential[], As>({ method: 'get', path: '/MailboxCredential', query }, options)
}

/** Parameters of {@link paginateMailboxCredential}: those of {@link getMailboxCredential}. */
export type PaginateMailboxCredentialParams = GetMailboxCredentialParams

/**
 * Every record of `GET /MailboxCredential`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMailboxCredential(
  halo: HaloClient,
  params?: PaginateMailboxCredentialParams,
  options?: PaginateOptions,
): Pages<MailboxCredential> {
  return paginate((_, call) => getMailboxCredential(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postMailboxCredential}. */
export interface PostMailboxCredentialParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  mailboxCredentialList: MailboxCredential[]
}

/**
 * `POST /MailboxCredential`
 *
 * Creates or updates logins of mailboxes.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMailboxCredential<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { mailboxCredentialList, ...query }: PostMailboxCredentialParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MailboxCredential[], MailboxCredential>>> {
  return halo.request<Flagged<Flag, MailboxCredential[], MailboxCredential>, As>(withBody({ method: 'post', path: '/MailboxCredential', query, body: mailboxCredentialList }, 'mailboxCredentialList'), options)
}

/** Parameters of {@link getMailboxCredentialById}. */
export interface GetMailboxCredentialByIdParams {
  id: number
}

/**
 * `GET /MailboxCredential/{id}`
 *
 * Reads the login of a mailbox.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMailboxCredentialById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMailboxCredentialByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailboxCredential>> {
  return halo.request<MailboxCredential, As>({ method: 'get', path: path`/MailboxCredential/${id}`, query }, options)
}

/** Parameters of {@link deleteMailboxCredentialById}. */
export interface DeleteMailboxCredentialByIdParams {
  id: number
}

/**
 * `DELETE /MailboxCredential/{id}`
 *
 * Deletes the login of a mailbox.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMailboxCredentialById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMailboxCredentialByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailboxCredential | undefined>> {
  return halo.request<MailboxCredential | undefined, As>({ method: 'delete', path: path`/MailboxCredential/${id}`, query, as: byMediaType }, options)
}
