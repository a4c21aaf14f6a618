// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType } from '@halopsa/core'

/** Parameters of {@link getLapSafeCancel}. */
export type GetLapSafeCancelParams = Record<string, never>

/**
 * `GET /LapSafe/Cancel`
 *
 * Cancels something at LapSafe, most likely a collection from a locker; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getLapSafeCancel<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLapSafeCancelParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LapSafe/Cancel', query, as: byMediaType }, options)
}

/** Parameters of {@link getLapSafeComplete}. */
export type GetLapSafeCompleteParams = Record<string, never>

/**
 * `GET /LapSafe/Complete`
 *
 * Completes something at LapSafe, most likely a collection from a locker; it is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getLapSafeComplete<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLapSafeCompleteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LapSafe/Complete', query, as: byMediaType }, options)
}

/** Parameters of {@link getLapSafeGet}. */
export type GetLapSafeGetParams = Record<string, never>

/**
 * `GET /LapSafe/Get`
 *
 * Reads data from LapSafe at that moment, through the stored connection.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getLapSafeGet<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetLapSafeGetParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/LapSafe/Get', query, as: byMediaType }, options)
}
