// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getCustomIntegrationMethodValue}. */
export type GetCustomIntegrationMethodValueParams = Record<string, never>

/**
 * `GET /CustomIntegrationMethodValue`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getCustomIntegrationMethodValue<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetCustomIntegrationMethodValueParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/CustomIntegrationMethodValue', query, as: 'auto' }, options)
}
