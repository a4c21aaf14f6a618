// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { MessageContent } from '@halopsa/schemas'

/** Parameters of {@link getEmailTemplate}. */
export interface GetEmailTemplateParams {
  /** Only records with this access control level, a number. */
  access_control_level?: number | null | undefined
  ignore_mg?: boolean | null | undefined
  isconfig?: boolean | null | undefined
  /** Only templates of the message group with this id. */
  messagegroup?: number | null | undefined
  portalcss?: boolean | null | undefined
  release_only?: boolean | null | undefined
}

/**
 * `GET /EmailTemplate`
 *
 * Lists email templates.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getEmailTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetEmailTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContent[]>> {
  return halo.request<MessageContent[], As>({ method: 'get', path: '/EmailTemplate', query }, options)
}

/** Parameters of {@link paginateEmailTemplate}: those of {@link getEmailTemplate}. */
export type PaginateEmailTemplateParams = GetEmailTemplateParams

/**
 * Every record of `GET /EmailTemplate`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateEmailTemplate(
  halo: HaloClient,
  params?: PaginateEmailTemplateParams,
  options?: PaginateOptions,
): Pages<MessageContent> {
  return paginate((_, call) => getEmailTemplate(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postEmailTemplate}. */
export interface PostEmailTemplateParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  messageContentList: MessageContent[]
}

/**
 * `POST /EmailTemplate`
 *
 * Creates or updates email templates.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postEmailTemplate<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { messageContentList, ...query }: PostEmailTemplateParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, MessageContent[], MessageContent>>> {
  return halo.request<Flagged<Flag, MessageContent[], MessageContent>, As>(withBody({ method: 'post', path: '/EmailTemplate', query, body: messageContentList }, 'messageContentList'), options)
}

/** Parameters of {@link postEmailTemplatePreview}. */
export interface PostEmailTemplatePreviewParams {
  messageContent: MessageContent
}

/**
 * `POST /EmailTemplate/preview`
 *
 * Returns an email template filled with the data of `ticket_to_preview`; nothing is sent.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postEmailTemplatePreview<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { messageContent, ...query }: PostEmailTemplatePreviewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/EmailTemplate/preview', query, body: messageContent, as: byMediaType }, 'messageContent'), options)
}

/** Parameters of {@link getEmailTemplateById}. */
export interface GetEmailTemplateByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  messagegroup?: number | null | undefined
}

/**
 * `GET /EmailTemplate/{id}`
 *
 * Reads an email template.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getEmailTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEmailTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContent>> {
  return halo.request<MessageContent, As>({ method: 'get', path: path`/EmailTemplate/${id}`, query }, options)
}

/** Parameters of {@link deleteEmailTemplateById}. */
export interface DeleteEmailTemplateByIdParams {
  id: number
}

/**
 * `DELETE /EmailTemplate/{id}`
 *
 * Deletes an email template.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteEmailTemplateById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContent | undefined>> {
  return halo.request<MessageContent | undefined, As>({ method: 'delete', path: path`/EmailTemplate/${id}`, query, as: byMediaType }, options)
}
