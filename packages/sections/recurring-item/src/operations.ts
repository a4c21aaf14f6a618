// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getRecurringItem}. */
export interface GetRecurringItemParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  pending_recurring_invoice?: boolean | null | undefined
}

/**
 * `GET /RecurringItem`
 *
 * Lists recurring items of a client; `pending_recurring_invoice` limits them to those not invoiced.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getRecurringItem<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetRecurringItemParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/RecurringItem', query }, options)
}

/** Parameters of {@link paginateRecurringItem}: those of {@link getRecurringItem}. */
export type PaginateRecurringItemParams = GetRecurringItemParams

/**
 * Every record of `GET /RecurringItem`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateRecurringItem<T = unknown>(
  halo: HaloClient,
  params?: PaginateRecurringItemParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getRecurringItem(halo, params, call), { pages: false }, options)
}
