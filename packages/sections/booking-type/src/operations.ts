// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { BookingType } from '@halopsa/schemas'

/** Parameters of {@link getBookingType}. */
export interface GetBookingTypeParams {
  /** Only records of this type. */
  type?: number | null | undefined
}

/**
 * `GET /BookingType`
 *
 * Lists booking types.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getBookingType<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetBookingTypeParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, BookingType[]>> {
  return halo.request<BookingType[], As>({ method: 'get', path: '/BookingType', query }, options)
}

/** Parameters of {@link paginateBookingType}: those of {@link getBookingType}. */
export type PaginateBookingTypeParams = GetBookingTypeParams

/**
 * Every record of `GET /BookingType`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateBookingType(
  halo: HaloClient,
  params?: PaginateBookingTypeParams,
  options?: PaginateOptions,
): Pages<BookingType> {
  return paginate((_, call) => getBookingType(halo, params, call), { pages: false }, options)
}
