// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, path } from '@halopsa/core'

/** Parameters of {@link postKaseyaVSAXCreateWebhookDetailsId}. */
export interface PostKaseyaVSAXCreateWebhookDetailsIdParams {
  detailsId: number
}

/**
 * `POST /KaseyaVSAX/CreateWebhook/{detailsId}`
 *
 * Creates a webhook in Kaseya VSA X that tells Halo of alerts, for one connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postKaseyaVSAXCreateWebhookDetailsId<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { detailsId, ...query }: PostKaseyaVSAXCreateWebhookDetailsIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: path`/KaseyaVSAX/CreateWebhook/${detailsId}`, query, as: byMediaType }, options)
}

/** Parameters of {@link deleteKaseyaVSAXDeleteWebhookDetailsId}. */
export interface DeleteKaseyaVSAXDeleteWebhookDetailsIdParams {
  detailsId: number
}

/**
 * `DELETE /KaseyaVSAX/DeleteWebhook/{detailsId}`
 *
 * Deletes the webhook in Kaseya VSA X of one connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteKaseyaVSAXDeleteWebhookDetailsId<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { detailsId, ...query }: DeleteKaseyaVSAXDeleteWebhookDetailsIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/KaseyaVSAX/DeleteWebhook/${detailsId}`, query, as: byMediaType }, options)
}

/** Parameters of {@link getKaseyaVSAXGet}. */
export type GetKaseyaVSAXGetParams = Record<string, never>

/**
 * `GET /KaseyaVSAX/Get`
 *
 * Reads data from Kaseya VSA X at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getKaseyaVSAXGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetKaseyaVSAXGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/KaseyaVSAX/Get', query, as: byMediaType }, options)
}
