// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'

/** Parameters of {@link postApprovalStore}. */
export interface PostApprovalStoreParams {
  items: number[]
}

/**
 * `POST /ApprovalStore`
 *
 * Sends a list of numbers to the approval store; what Halo does with them is not documented.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postApprovalStore<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { items, ...query }: PostApprovalStoreParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/ApprovalStore', query, body: items, as: byMediaType }, 'items'), options)
}
