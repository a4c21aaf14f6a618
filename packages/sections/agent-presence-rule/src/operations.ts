// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, paginate } from '@halopsa/core'

/** Parameters of {@link getAgentPresenceRule}. */
export type GetAgentPresenceRuleParams = Record<string, never>

/**
 * `GET /AgentPresenceRule`
 *
 * Lists rules for the presence of agents.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getAgentPresenceRule<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetAgentPresenceRuleParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T[]>> {
  return halo.request<T[], As>({ method: 'get', path: '/AgentPresenceRule', query }, options)
}

/** Parameters of {@link paginateAgentPresenceRule}: those of {@link getAgentPresenceRule}. */
export type PaginateAgentPresenceRuleParams = GetAgentPresenceRuleParams

/**
 * Every record of `GET /AgentPresenceRule`. This is how to read the whole list, whatever its shape.
 *
 * What a record holds is not known: pass a type argument if you know it.
 *
 * The list does not page: it is asked for once.
 */
export function paginateAgentPresenceRule<T = unknown>(
  halo: HaloClient,
  params?: PaginateAgentPresenceRuleParams,
  options?: PaginateOptions,
): Pages<T> {
  return paginate((_, call) => getAgentPresenceRule(halo, params, call), { pages: false }, options)
}
