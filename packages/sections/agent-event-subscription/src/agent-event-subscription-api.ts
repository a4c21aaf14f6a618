// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UnameEventSubscription } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AgentEventSubscription` as a method. */
export class AgentEventSubscriptionAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentEventSubscription`: see {@link operations.getAgentEventSubscription}. */
  getAgentEventSubscription<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAgentEventSubscriptionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAgentEventSubscription<T, As>(this.#halo, params, options)
  }

  /** `POST /AgentEventSubscription`: see {@link operations.postAgentEventSubscription}. */
  postAgentEventSubscription<As extends ResponseAs = ResponseAs>(
    params: operations.PostAgentEventSubscriptionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameEventSubscription>> {
    return operations.postAgentEventSubscription<As>(this.#halo, params, options)
  }

  /** `GET /AgentEventSubscription/{id}`: see {@link operations.getAgentEventSubscriptionById}. */
  getAgentEventSubscriptionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentEventSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameEventSubscription>> {
    return operations.getAgentEventSubscriptionById<As>(this.#halo, params, options)
  }

  /** `DELETE /AgentEventSubscription/{id}`: see {@link operations.deleteAgentEventSubscriptionById}. */
  deleteAgentEventSubscriptionById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteAgentEventSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteAgentEventSubscriptionById<T, As>(this.#halo, params, options)
  }
}
