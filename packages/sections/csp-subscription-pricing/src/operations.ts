// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CSPSubscriptionPricing } from '@halopsa/schemas'

/** Parameters of {@link postCSPSubscriptionPricingManage}. */
export interface PostCSPSubscriptionPricingManageParams {
  cSPSubscriptionPricingList: CSPSubscriptionPricing[]
}

/**
 * `POST /CSPSubscriptionPricing/manage`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postCSPSubscriptionPricingManage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { cSPSubscriptionPricingList, ...query }: PostCSPSubscriptionPricingManageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/CSPSubscriptionPricing/manage', query, body: cSPSubscriptionPricingList, as: 'auto' }, options)
}
