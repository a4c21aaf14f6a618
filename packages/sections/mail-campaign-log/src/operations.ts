// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path } from '@halopsa/core'

/** Parameters of {@link getMailCampaignLog}. */
export type GetMailCampaignLogParams = Record<string, never>

/**
 * `GET /MailCampaignLog`
 *
 * Lists entries of the log of mail campaigns.
 *
 * Answers with a view of the list with the records under `mailcampaignlog`, as recorded on a live server.
 */
export async function getMailCampaignLog<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMailCampaignLogParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'mailcampaignlog', T>>> {
  return halo.request<ListView<'mailcampaignlog', T>, As>({ method: 'get', path: '/MailCampaignLog', query }, options)
}

/** Parameters of {@link paginateMailCampaignLog}: those of {@link getMailCampaignLog}. */
export type PaginateMailCampaignLogParams = GetMailCampaignLogParams

/**
 * Every record of `GET /MailCampaignLog`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMailCampaignLog<T = unknown>(
  halo: HaloClient,
  params?: PaginateMailCampaignLogParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getMailCampaignLog(halo, params, call), { records: 'mailcampaignlog', pages: false }, options)
}

/** Parameters of {@link getMailCampaignLogById}. */
export interface GetMailCampaignLogByIdParams {
  id: number
}

/**
 * `GET /MailCampaignLog/{id}`
 *
 * Reads an entry of the log of mail campaigns.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailCampaignLogById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: GetMailCampaignLogByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: path`/MailCampaignLog/${id}`, query, as: byMediaType }, options)
}
