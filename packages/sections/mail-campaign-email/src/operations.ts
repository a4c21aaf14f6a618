// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MailCampaignEmail } from '@halopsa/schemas'

/** Parameters of {@link getMailCampaignEmail}. */
export type GetMailCampaignEmailParams = Record<string, never>

/**
 * `GET /MailCampaignEmail`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailCampaignEmail<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMailCampaignEmailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MailCampaignEmail', query, as: 'auto' }, options)
}

/** Parameters of {@link postMailCampaignEmail}. */
export interface PostMailCampaignEmailParams {
  /** Records to create; one that has an `id` is updated. */
  mailCampaignEmailList: MailCampaignEmail[]
}

/**
 * `POST /MailCampaignEmail`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMailCampaignEmail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { mailCampaignEmailList, ...query }: PostMailCampaignEmailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailCampaignEmail>> {
  return halo.request<MailCampaignEmail, As>({ method: 'post', path: '/MailCampaignEmail', query, body: mailCampaignEmailList }, options)
}

/** Parameters of {@link getMailCampaignEmailById}. */
export interface GetMailCampaignEmailByIdParams {
  id: number
}

/**
 * `GET /MailCampaignEmail/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMailCampaignEmailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMailCampaignEmailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailCampaignEmail>> {
  return halo.request<MailCampaignEmail, As>({ method: 'get', path: path`/MailCampaignEmail/${id}`, query }, options)
}

/** Parameters of {@link deleteMailCampaignEmailById}. */
export interface DeleteMailCampaignEmailByIdParams {
  id: number
}

/**
 * `DELETE /MailCampaignEmail/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMailCampaignEmailById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMailCampaignEmailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MailCampaignEmail/${id}`, query, as: 'auto' }, options)
}
