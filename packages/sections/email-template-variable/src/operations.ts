// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { MessageContentVariable } from '@halopsa/schemas'

/** Parameters of {@link getEmailTemplateVariable}. */
export type GetEmailTemplateVariableParams = Record<string, never>

/**
 * `GET /EmailTemplateVariable`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getEmailTemplateVariable<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetEmailTemplateVariableParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/EmailTemplateVariable', query, as: 'auto' }, options)
}

/** Parameters of {@link postEmailTemplateVariable}. */
export interface PostEmailTemplateVariableParams {
  /** Records to create; one that has an `id` is updated. */
  messageContentVariableList: MessageContentVariable[]
}

/**
 * `POST /EmailTemplateVariable`
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 */
export async function postEmailTemplateVariable<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { messageContentVariableList, ...query }: PostEmailTemplateVariableParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContentVariable>> {
  return halo.request<MessageContentVariable, As>({ method: 'post', path: '/EmailTemplateVariable', query, body: messageContentVariableList }, options)
}

/** Parameters of {@link getEmailTemplateVariableById}. */
export interface GetEmailTemplateVariableByIdParams {
  id: number
}

/**
 * `GET /EmailTemplateVariable/{id}`
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getEmailTemplateVariableById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetEmailTemplateVariableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, MessageContentVariable>> {
  return halo.request<MessageContentVariable, As>({ method: 'get', path: path`/EmailTemplateVariable/${id}`, query }, options)
}

/** Parameters of {@link deleteEmailTemplateVariableById}. */
export interface DeleteEmailTemplateVariableByIdParams {
  id: number
}

/**
 * `DELETE /EmailTemplateVariable/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteEmailTemplateVariableById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteEmailTemplateVariableByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/EmailTemplateVariable/${id}`, query, as: 'auto' }, options)
}
