// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AgentPresenceRule` as a method. */
export class AgentPresenceRuleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentPresenceRule`: see {@link operations.getAgentPresenceRule}. */
  getAgentPresenceRule<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAgentPresenceRuleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getAgentPresenceRule<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /AgentPresenceRule`: see {@link operations.paginateAgentPresenceRule}. */
  paginateAgentPresenceRule<T = unknown>(
    params?: operations.PaginateAgentPresenceRuleParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateAgentPresenceRule<T>(this.#halo, params, options)
  }
}
