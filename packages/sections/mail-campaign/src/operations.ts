// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MailCampaign } from '@halopsa/schemas'

/** Parameters of {@link getMailCampaign}. */
export type GetMailCampaignParams = Record<string, never>

/**
 * `GET /MailCampaign`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailCampaign<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMailCampaignParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MailCampaign', query, as: 'auto' }, options)
}

/** Parameters of {@link postMailCampaign}. */
export interface PostMailCampaignParams {
  /** Records to create; one that has an `id` is updated. */
  mailCampaignList: MailCampaign[]
}

/**
 * `POST /MailCampaign`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postMailCampaign<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { mailCampaignList, ...query }: PostMailCampaignParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailCampaign>> {
  return halo.request<MailCampaign, As>({ method: 'post', path: '/MailCampaign', query, body: mailCampaignList }, options)
}

/** Parameters of {@link getMailCampaignById}. */
export interface GetMailCampaignByIdParams {
  id: number
}

/**
 * `GET /MailCampaign/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getMailCampaignById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetMailCampaignByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailCampaign>> {
  return halo.request<MailCampaign, As>({ method: 'get', path: path`/MailCampaign/${id}`, query }, options)
}

/** Parameters of {@link deleteMailCampaignById}. */
export interface DeleteMailCampaignByIdParams {
  id: number
}

/**
 * `DELETE /MailCampaign/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteMailCampaignById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteMailCampaignByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/MailCampaign/${id}`, query, as: 'auto' }, options)
}
