// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UnamePresenceSubscription } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AgentPresenceSubscription` as a method. */
export class AgentPresenceSubscriptionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentPresenceSubscription`: see {@link operations.getAgentPresenceSubscription}. */
  getAgentPresenceSubscription<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAgentPresenceSubscriptionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAgentPresenceSubscription<T, As>(this.#halo, params, options)
  }

  /** `POST /AgentPresenceSubscription`: see {@link operations.postAgentPresenceSubscription}. */
  postAgentPresenceSubscription<As extends ResponseAs = ResponseAs>(
    params: operations.PostAgentPresenceSubscriptionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnamePresenceSubscription>> {
    return operations.postAgentPresenceSubscription<As>(this.#halo, params, options)
  }

  /** `GET /AgentPresenceSubscription/{id}`: see {@link operations.getAgentPresenceSubscriptionById}. */
  getAgentPresenceSubscriptionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentPresenceSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnamePresenceSubscription>> {
    return operations.getAgentPresenceSubscriptionById<As>(this.#halo, params, options)
  }

  /** `DELETE /AgentPresenceSubscription/{id}`: see {@link operations.deleteAgentPresenceSubscriptionById}. */
  deleteAgentPresenceSubscriptionById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAgentPresenceSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAgentPresenceSubscriptionById<T, As>(this.#halo, params, options)
  }
}
