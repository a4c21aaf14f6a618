// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getMailchimpGet}. */
export type GetMailchimpGetParams = Record<string, never>

/**
 * `GET /Mailchimp/Get`
 *
 * Reads data from Mailchimp at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getMailchimpGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetMailchimpGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Mailchimp/Get', query, as: byMediaType }, options)
}
