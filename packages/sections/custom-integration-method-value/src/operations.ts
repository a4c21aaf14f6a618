// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { OutboundIntegrationMethodValue } from '@halopsa/schemas'

/** Parameters of {@link getCustomIntegrationMethodValue}. */
export type GetCustomIntegrationMethodValueParams = Record<string, never>

/**
 * `GET /CustomIntegrationMethodValue`
 *
 * Lists values of methods of custom integrations.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getCustomIntegrationMethodValue<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetCustomIntegrationMethodValueParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, OutboundIntegrationMethodValue[]>> {
  return halo.request<OutboundIntegrationMethodValue[], As>({ method: 'get', path: '/CustomIntegrationMethodValue', query }, options)
}

/** Parameters of {@link paginateCustomIntegrationMethodValue}: those of {@link getCustomIntegrationMethodValue}. */
export type PaginateCustomIntegrationMethodValueParams = GetCustomIntegrationMethodValueParams

/**
 * Every record of `GET /CustomIntegrationMethodValue`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateCustomIntegrationMethodValue(
  halo: HaloClient,
  params?: PaginateCustomIntegrationMethodValueParams,
  options?: PaginateOptions,
): Pages<OutboundIntegrationMethodValue> {
  return paginate((_, call) => getCustomIntegrationMethodValue(halo, params, call), { pages: false }, options)
}
