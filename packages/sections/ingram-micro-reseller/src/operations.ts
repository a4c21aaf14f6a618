// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getIngramMicroResellerGet}. */
export type GetIngramMicroResellerGetParams = Record<string, never>

/**
 * `GET /IngramMicroReseller/Get`
 *
 * Reads data from Ingram Micro Reseller at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIngramMicroResellerGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIngramMicroResellerGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IngramMicroReseller/Get', query, as: byMediaType }, options)
}

/** Parameters of {@link getIngramMicroResellerGetQuote}. */
export type GetIngramMicroResellerGetQuoteParams = Record<string, never>

/**
 * `GET /IngramMicroReseller/GetQuote`
 *
 * Reads a quotation from Ingram Micro Reseller at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getIngramMicroResellerGetQuote<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetIngramMicroResellerGetQuoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/IngramMicroReseller/GetQuote', query, as: byMediaType }, options)
}
