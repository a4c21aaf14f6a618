// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MailboxCredential } from '@halopsa/schemas'

/** Parameters of {@link getMailboxCredential}. */
export type GetMailboxCredentialParams = Record<string, never>

/**
 * `GET /MailboxCredential`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailboxCredential<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMailboxCredentialParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MailboxCredential', query, as: 'auto' }, options)
}

/** Parameters of {@link postMailboxCredential}. */
export interface PostMailboxCredentialParams {
  /** Records to create; one that has an `id` is updated. */
  mailboxCredentialList: MailboxCredential[]
}

/**
 * `POST /MailboxCredential`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMailboxCredential<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { mailboxCredentialList, ...query }: PostMailboxCredentialParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailboxCredential>> {
  return halo.request<MailboxCredential, As>({ method: 'post', path: '/MailboxCredential', query, body: mailboxCredentialList }, options)
}

/** Parameters of {@link getMailboxCredentialById}. */
export interface GetMailboxCredentialByIdParams {
  id: number
}

/**
 * `GET /MailboxCredential/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMailboxCredentialById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMailboxCredentialByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MailboxCredential/${id}`, query, as: 'auto' }, options)
}
