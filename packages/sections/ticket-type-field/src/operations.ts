// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getTicketTypeField}. */
export interface GetTicketTypeFieldParams {
  buildcache?: boolean
  debug?: boolean
  isrtconfig?: boolean
}

/**
 * `GET /TicketTypeField`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketTypeField<T = unknown, As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketTypeFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketTypeField', query, as: 'auto' }, options)
}
