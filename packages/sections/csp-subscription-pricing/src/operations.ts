// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { CSPSubscriptionPricing } from '@halopsa/schemas'

/** Parameters of {@link postCSPSubscriptionPricingManage}. */
export interface PostCSPSubscriptionPricingManageParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  cSPSubscriptionPricingList: CSPSubscriptionPricing[]
}

/**
 * `POST /CSPSubscriptionPricing/manage`
 *
 * Sends prices of Microsoft CSP subscriptions to be managed; what Halo does with them is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postCSPSubscriptionPricingManage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { cSPSubscriptionPricingList, ...query }: PostCSPSubscriptionPricingManageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/CSPSubscriptionPricing/manage', query, body: cSPSubscriptionPricingList, as: byMediaType }, 'cSPSubscriptionPricingList'), options)
}
