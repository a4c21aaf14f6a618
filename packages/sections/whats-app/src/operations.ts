// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getWhatsAppGetData}. */
export type GetWhatsAppGetDataParams = Record<string, never>

/**
 * `GET /WhatsApp/Get/Data`
 *
 * Reads data from WhatsApp at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getWhatsAppGetData<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWhatsAppGetDataParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WhatsApp/Get/Data', query, as: byMediaType }, options)
}

/** Parameters of {@link getWhatsAppGetProcessedIds}. */
export type GetWhatsAppGetProcessedIdsParams = Record<string, never>

/**
 * `GET /WhatsApp/Get/ProcessedIds`
 *
 * Lists ids of WhatsApp messages that were processed.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getWhatsAppGetProcessedIds<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetWhatsAppGetProcessedIdsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/WhatsApp/Get/ProcessedIds', query, as: byMediaType }, options)
}
