// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { IncomingWebhook } from '@halopsa/schemas'

/** Parameters of {@link getIncomingWebhook}. */
export type GetIncomingWebhookParams = Record<string, never>

/**
 * `GET /IncomingWebhook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getIncomingWebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIncomingWebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IncomingWebhook', query, as: 'auto' }, options)
}

/** Parameters of {@link postIncomingWebhook}. */
export interface PostIncomingWebhookParams {
  /** Records to create; one that has an `id` is updated. */
  incomingWebhookList: IncomingWebhook[]
}

/**
 * `POST /IncomingWebhook`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postIncomingWebhook<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { incomingWebhookList, ...query }: PostIncomingWebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingWebhook>> {
  return halo.request<IncomingWebhook, As>({ method: 'post', path: '/IncomingWebhook', query, body: incomingWebhookList }, options)
}

/** Parameters of {@link postIncomingWebhookProcess}. */
export interface PostIncomingWebhookProcessParams {
  items: number[]
}

/**
 * `POST /IncomingWebhook/Process`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postIncomingWebhookProcess<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostIncomingWebhookProcessParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/IncomingWebhook/Process', query, body: items, as: 'auto' }, options)
}

/** Parameters of {@link getIncomingWebhookById}. */
export interface GetIncomingWebhookByIdParams {
  id: number
}

/**
 * `GET /IncomingWebhook/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getIncomingWebhookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIncomingWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingWebhook>> {
  return halo.request<IncomingWebhook, As>({ method: 'get', path: path`/IncomingWebhook/${id}`, query }, options)
}

/** Parameters of {@link deleteIncomingWebhookById}. */
export interface DeleteIncomingWebhookByIdParams {
  id: number
}

/**
 * `DELETE /IncomingWebhook/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteIncomingWebhookById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteIncomingWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/IncomingWebhook/${id}`, query, as: 'auto' }, options)
}
