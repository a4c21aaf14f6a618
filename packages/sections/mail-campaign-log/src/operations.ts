// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'

/** Parameters of {@link getMailCampaignLog}. */
export type GetMailCampaignLogParams = Record<string, never>

/**
 * `GET /MailCampaignLog`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailCampaignLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMailCampaignLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/MailCampaignLog', query, as: 'auto' }, options)
}

/** Parameters of {@link getMailCampaignLogById}. */
export interface GetMailCampaignLogByIdParams {
  id: number
}

/**
 * `GET /MailCampaignLog/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailCampaignLogById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetMailCampaignLogByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/MailCampaignLog/${id}`, query, as: 'auto' }, options)
}
