// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getRecurringItem}. */
export interface GetRecurringItemParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  pending_recurring_invoice?: boolean | undefined
}

/**
 * `GET /RecurringItem`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getRecurringItem<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRecurringItemParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/RecurringItem', query, as: 'auto' }, options)
}
