// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'

/** Parameters of {@link getAgentPresenceRule}. */
export type GetAgentPresenceRuleParams = Record<string, never>

/**
 * `GET /AgentPresenceRule`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getAgentPresenceRule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAgentPresenceRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/AgentPresenceRule', query, as: 'auto' }, options)
}
