// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { RequestTypeField } from '@halopsa/schemas'

/** Parameters of {@link getTicketTypeField}. */
export interface GetTicketTypeFieldParams {
  buildcache?: boolean | null | undefined
  /** With details for finding faults. */
  debug?: boolean | null | undefined
  isrtconfig?: boolean | null | undefined
}

/**
 * `GET /TicketTypeField`
 *
 * Lists fields of ticket types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTicketTypeField<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketTypeFieldParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, RequestTypeField[]>> {
  return halo.request<RequestTypeField[], As>({ method: 'get', path: '/TicketTypeField', query }, options)
}

/** Parameters of {@link paginateTicketTypeField}: those of {@link getTicketTypeField}. */
export type PaginateTicketTypeFieldParams = GetTicketTypeFieldParams

/**
 * Every record of `GET /TicketTypeField`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTicketTypeField(
  halo: HaloClient,
  params?: PaginateTicketTypeFieldParams,
  options?: PaginateOptions,
): Pages<RequestTypeField> {
  return paginate((_, call) => getTicketTypeField(halo, params, call), { pages: false }, options)
}
