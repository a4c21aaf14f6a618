// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getBookingType}. */
export interface GetBookingTypeParams {
  type?: number | undefined
}

/**
 * `GET /BookingType`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getBookingType<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetBookingTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/BookingType', query, as: 'auto' }, options)
}
