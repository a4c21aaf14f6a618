// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Webhook } from '@halopsa/schemas'

/** Parameters of {@link getWebhook}. */
export interface GetWebhookParams {
  isazureautomation?: boolean | undefined
  type?: number | undefined
}

/**
 * `GET /Webhook`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getWebhook<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Webhook', query, as: 'auto' }, options)
}

/** Parameters of {@link postWebhook}. */
export interface PostWebhookParams {
  /** Records to create; one that has an `id` is updated. */
  webhookList: Webhook[]
}

/**
 * `POST /Webhook`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postWebhook<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { webhookList, ...query }: PostWebhookParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Webhook>> {
  return halo.request<Webhook, As>({ method: 'post', path: '/Webhook', query, body: webhookList }, options)
}

/** Parameters of {@link getWebhookById}. */
export interface GetWebhookByIdParams {
  id: string
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
}

/**
 * `GET /Webhook/{id}`
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getWebhookById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Webhook>> {
  return halo.request<Webhook, As>({ method: 'get', path: path`/Webhook/${id}`, query }, options)
}

/** Parameters of {@link deleteWebhookById}. */
export interface DeleteWebhookByIdParams {
  id: string
}

/**
 * `DELETE /Webhook/{id}`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteWebhookById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteWebhookByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Webhook/${id}`, query, as: 'auto' }, options)
}
