// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'
import type { TwilioDetails } from '@halopsa/schemas'

/** Parameters of {@link getTwilioDetails}. */
export type GetTwilioDetailsParams = Record<string, never>

/**
 * `GET /TwilioDetails`
 *
 * Lists phone numbers used with Twilio.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTwilioDetails<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTwilioDetailsParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TwilioDetails[]>> {
  return halo.request<TwilioDetails[], As>({ method: 'get', path: '/TwilioDetails', query }, options)
}

/** Parameters of {@link paginateTwilioDetails}: those of {@link getTwilioDetails}. */
export type PaginateTwilioDetailsParams = GetTwilioDetailsParams

/**
 * Every record of `GET /TwilioDetails`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTwilioDetails(
  halo: HaloClient,
  params?: PaginateTwilioDetailsParams,
  options?: PaginateOptions,
): Pages<TwilioDetails> {
  return paginate((_, call) => getTwilioDetails(halo, params, call), { pages: false }, options)
}
