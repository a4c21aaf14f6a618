// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MailCampaign } from '@halopsa/schemas'

/** Parameters of {@link getMailCampaign}. */
export type GetMailCampaignParams = Record<string, never>

/**
 * `GET /MailCampaign`
 *
 * Lists mail campaigns.
 *
 * Answers with a view of the list with the records under `mailcampaigns`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMailCampaign<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMailCampaignParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'mailcampaigns', MailCampaign>>> {
  return halo.request<ListView<'mailcampaigns', MailCampaign>, As>({ method: 'get', path: '/MailCampaign', query }, options)
}

/** Parameters of {@link paginateMailCampaign}: those of {@link getMailCampaign}. */
export type PaginateMailCampaignParams = GetMailCampaignParams

/**
 * Every record of `GET /MailCampaign`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMailCampaign(
  halo: HaloClient,
  params?: PaginateMailCampaignParams,
  options?: PaginateOptions,
): Pages<MailCampaign> {
  return paginate((_, call) => getMailCampaign(halo, params, call), { records: 'mailcampaigns', pages: false }, options)
}

/** Parameters of {@link postMailCampaign}. */
export interface PostMailCampaignParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  mailCampaignList: MailCampaign[]
}

/**
 * `POST /MailCampaign`
 *
 * Creates or updates mail campaigns; `_start_campaign` starts one, `_cancel_campaign` and `_end_campaign` stop it.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMailCampaign<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { mailCampaignList, ...query }: PostMailCampaignParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MailCampaign[], MailCampaign>>> {
  return halo.request<Flagged<Flag, MailCampaign[], MailCampaign>, As>(withBody({ method: 'post', path: '/MailCampaign', query, body: mailCampaignList }, 'mailCampaignList'), options)
}

/** Parameters of {@link getMailCampaignById}. */
export interface GetMailCampaignByIdParams {
  id: number
}

/**
 * `GET /MailCampaign/{id}`
 *
 * Reads a mail campaign.
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
 * Deletes a mail campaign.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMailCampaignById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMailCampaignByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailCampaign | undefined>> {
  return halo.request<MailCampaign | undefined, As>({ method: 'delete', path: path`/MailCampaign/${id}`, query, as: byMediaType }, options)
}
