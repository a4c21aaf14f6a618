// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UnamePresenceSubscription } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AgentPresenceSubscription` as a method. */
export class AgentPresenceSubscriptionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentPresenceSubscription`: see {@link operations.getAgentPresenceSubscription}. */
  getAgentPresenceSubscription<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAgentPresenceSubscriptionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnamePresenceSubscription[]>> {
    return operations.getAgentPresenceSubscription<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AgentPresenceSubscription`: see {@link operations.paginateAgentPresenceSubscription}. */
  paginateAgentPresenceSubscription(
    params?: operations.PaginateAgentPresenceSubscriptionParams,
    options?: PaginateOptions,
  ): Pages<UnamePresenceSubscription> {
    return operations.paginateAgentPresenceSubscription(this.#halo, params, options)
  }

  /** `POST /AgentPresenceSubscription`: see {@link operations.postAgentPresenceSubscription}. */
  postAgentPresenceSubscription<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAgentPresenceSubscriptionParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, UnamePresenceSubscription[], UnamePresenceSubscription>>> {
    return operations.postAgentPresenceSubscription<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AgentPresenceSubscription/{id}`: see {@link operations.getAgentPresenceSubscriptionById}. */
  getAgentPresenceSubscriptionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentPresenceSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnamePresenceSubscription>> {
    return operations.getAgentPresenceSubscriptionById<As>(this.#halo, params, options)
  }

  /** `DELETE /AgentPresenceSubscription/{id}`: see {@link operations.deleteAgentPresenceSubscriptionById}. */
  deleteAgentPresenceSubscriptionById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAgentPresenceSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnamePresenceSubscription | undefined>> {
    return operations.deleteAgentPresenceSubscriptionById<As>(this.#halo, params, options)
  }
}
