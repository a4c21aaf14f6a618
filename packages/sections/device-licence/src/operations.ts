// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getDeviceLicence}. */
export type GetDeviceLicenceParams = Record<string, never>

/**
 * `GET /DeviceLicence`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getDeviceLicence<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetDeviceLicenceParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/DeviceLicence', query, as: 'auto' }, options)
}
