// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MailCampaignEmail } from '@halopsa/schemas'

/** Parameters of {@link getMailCampaignEmail}. */
export type GetMailCampaignEmailParams = Record<string, never>

/**
 * `GET /MailCampaignEmail`
 *
 * Lists emails of mail campaigns.
 *
 * Answers with a view of the list with the records under `mailcampaignemail`, as recorded on a live server; the schema of a record is told by its name alone.
 */
export async function getMailCampaignEmail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetMailCampaignEmailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'mailcampaignemail', MailCampaignEmail>>> {
  return halo.request<ListView<'mailcampaignemail', MailCampaignEmail>, As>({ method: 'get', path: '/MailCampaignEmail', query }, options)
}

/** Parameters of {@link paginateMailCampaignEmail}: those of {@link getMailCampaignEmail}. */
export type PaginateMailCampaignEmailParams = GetMailCampaignEmailParams

/**
 * Every record of `GET /MailCampaignEmail`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateMailCampaignEmail(
  halo: HaloClient,
  params?: PaginateMailCampaignEmailParams,
  options?: PaginateOptions,
): Pages<MailCampaignEmail> {
  return paginate((_, call) => getMailCampaignEmail(halo, params, call), { records: 'mailcampaignemail', pages: false }, options)
}

/** Parameters of {@link postMailCampaignEmail}. */
export interface PostMailCampaignEmailParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  mailCampaignEmailList: MailCampaignEmail[]
}

/**
 * `POST /MailCampaignEmail`
 *
 * Creates or updates emails of mail campaigns.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postMailCampaignEmail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { mailCampaignEmailList, ...query }: PostMailCampaignEmailParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MailCampaignEmail[], MailCampaignEmail>>> {
  return halo.request<Flagged<Flag, MailCampaignEmail[], MailCampaignEmail>, As>(withBody({ method: 'post', path: '/MailCampaignEmail', query, body: mailCampaignEmailList }, 'mailCampaignEmailList'), options)
}

/** Parameters of {@link getMailCampaignEmailById}. */
export interface GetMailCampaignEmailByIdParams {
  id: number
}

/**
 * `GET /MailCampaignEmail/{id}`
 *
 * Reads an email of a mail campaign.
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
 * Deletes an email of a mail campaign.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteMailCampaignEmailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteMailCampaignEmailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MailCampaignEmail | undefined>> {
  return halo.request<MailCampaignEmail | undefined, As>({ method: 'delete', path: path`/MailCampaignEmail/${id}`, query, as: byMediaType }, options)
}
