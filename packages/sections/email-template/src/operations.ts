// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MessageContent } from '@halopsa/schemas'

/** Parameters of {@link getEmailTemplate}. */
export interface GetEmailTemplateParams {
  access_control_level?: number
  ignore_mg?: boolean
  isconfig?: boolean
  messagegroup?: number
  portalcss?: boolean
  release_only?: boolean
}

/**
 * `GET /EmailTemplate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEmailTemplate<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetEmailTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EmailTemplate', query, as: 'auto' }, options)
}

/** Parameters of {@link postEmailTemplate}. */
export interface PostEmailTemplateParams {
  messageContentList: MessageContent[]
}

/**
 * `POST /EmailTemplate`
 *
 * Answers with the created or updated record, inferred from what the section takes to be posted.
 */
export async function postEmailTemplate<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { messageContentList, ...query }: PostEmailTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContent>> {
  return halo.request<MessageContent, As>({ method: 'post', path: '/EmailTemplate', query, body: messageContentList }, options)
}

/** Parameters of {@link postEmailTemplatePreview}. */
export interface PostEmailTemplatePreviewParams {
  messageContent: MessageContent
}

/**
 * `POST /EmailTemplate/preview`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postEmailTemplatePreview<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { messageContent, ...query }: PostEmailTemplatePreviewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/EmailTemplate/preview', query, body: messageContent, as: 'auto' }, options)
}

/** Parameters of {@link getEmailTemplateById}. */
export interface GetEmailTemplateByIdParams {
  id: number
  /** With the details of each record, which a list leaves out. */
  includedetails?: boolean
  messagegroup?: number
}

/**
 * `GET /EmailTemplate/{id}`
 *
 * Answers with one record, inferred from what the section takes to be posted.
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEmailTemplateById<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EmailTemplate/${id}`, query, as: 'auto' }, options)
}
