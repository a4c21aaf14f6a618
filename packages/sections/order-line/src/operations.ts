// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { OrderLine } from '@halopsa/schemas'

/** Parameters of {@link getOrderLine}. */
export type GetOrderLineParams = Record<string, never>

/**
 * `GET /OrderLine`
 *
 * Lists lines of sales orders.
 *
 * Answers with a view of the list with the records under `orderlines`, as recorded on a live server.
 */
export async function getOrderLine<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetOrderLineParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'orderlines', OrderLine>>> {
  return halo.request<ListView<'orderlines', OrderLine>, As>({ method: 'get', path: '/OrderLine', query }, options)
}

/** Parameters of {@link paginateOrderLine}: those of {@link getOrderLine}. */
export type PaginateOrderLineParams = GetOrderLineParams

/**
 * Every record of `GET /OrderLine`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateOrderLine(
  halo: HaloClient,
  params?: PaginateOrderLineParams,
  options?: PaginateOptions,
): Pages<OrderLine> {
  return paginate((_, call) => getOrderLine(halo, params, call), { records: 'orderlines', pages: false }, options)
}
