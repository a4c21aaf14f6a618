// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MessageContent } from '@halopsa/schemas'

/** Parameters of {@link getEmailTemplate}. */
export interface GetEmailTemplateParams {
  access_control_level?: number | undefined
  ignore_mg?: boolean | undefined
  isconfig?: boolean | undefined
  messagegroup?: number | undefined
  portalcss?: boolean | undefined
  release_only?: boolean | undefined
}

/**
 * `GET /EmailTemplate`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEmailTemplate<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEmailTemplateParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EmailTemplate', query, as: 'auto' }, options)
}

/** Parameters of {@link postEmailTemplate}. */
export interface PostEmailTemplateParams {
  /** Records to create; one that has an `id` is updated. */
  messageContentList: MessageContent[]
}

/**
 * `POST /EmailTemplate`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
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
export async function postEmailTemplatePreview<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { messageContent, ...query }: PostEmailTemplatePreviewParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/EmailTemplate/preview', query, body: messageContent, as: 'auto' }, options)
}

/** Parameters of {@link getEmailTemplateById}. */
export interface GetEmailTemplateByIdParams {
  id: number
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  messagegroup?: number | undefined
}

/**
 * `GET /EmailTemplate/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEmailTemplateById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailTemplateByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EmailTemplate/${id}`, query, as: 'auto' }, options)
}
