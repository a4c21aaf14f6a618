// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { AddigyCreateWebhook } from '@halopsa/schemas'

/** Parameters of {@link getAddigyGet}. */
export type GetAddigyGetParams = Record<string, never>

/**
 * `GET /Addigy/Get`
 *
 * Reads data from Addigy at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getAddigyGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAddigyGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Addigy/Get', query, as: byMediaType }, options)
}

/** Parameters of {@link postAddigyPost}. */
export interface PostAddigyPostParams {
  addigyCreateWebhook: AddigyCreateWebhook
}

/**
 * `POST /Addigy/Post`
 *
 * Creates a webhook in Addigy that tells Halo of alerts, or removes it, according to `create_webhook`.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postAddigyPost<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { addigyCreateWebhook, ...query }: PostAddigyPostParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Addigy/Post', query, body: addigyCreateWebhook, as: byMediaType }, 'addigyCreateWebhook'), options)
}
