// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getTicketTypeField}. */
export interface GetTicketTypeFieldParams {
  buildcache?: boolean | undefined
  debug?: boolean | undefined
  isrtconfig?: boolean | undefined
}

/**
 * `GET /TicketTypeField`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getTicketTypeField<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetTicketTypeFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/TicketTypeField', query, as: 'auto' }, options)
}
