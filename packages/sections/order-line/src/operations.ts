// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getOrderLine}. */
export type GetOrderLineParams = Record<string, never>

/**
 * `GET /OrderLine`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getOrderLine<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetOrderLineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/OrderLine', query, as: 'auto' }, options)
}
