// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UnameEventSubscription } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AgentEventSubscription` as a method. */
export class AgentEventSubscriptionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentEventSubscription`: see {@link operations.getAgentEventSubscription}. */
  getAgentEventSubscription<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAgentEventSubscriptionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameEventSubscription[]>> {
    return operations.getAgentEventSubscription<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AgentEventSubscription`: see {@link operations.paginateAgentEventSubscription}. */
  paginateAgentEventSubscription(
    params?: operations.PaginateAgentEventSubscriptionParams,
    options?: PaginateOptions,
  ): Pages<UnameEventSubscription> {
    return operations.paginateAgentEventSubscription(this.#halo, params, options)
  }

  /** `POST /AgentEventSubscription`: see {@link operations.postAgentEventSubscription}. */
  postAgentEventSubscription<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAgentEventSubscriptionParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, UnameEventSubscription[], UnameEventSubscription>>> {
    return operations.postAgentEventSubscription<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AgentEventSubscription/{id}`: see {@link operations.getAgentEventSubscriptionById}. */
  getAgentEventSubscriptionById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentEventSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameEventSubscription>> {
    return operations.getAgentEventSubscriptionById<As>(this.#halo, params, options)
  }

  /** `DELETE /AgentEventSubscription/{id}`: see {@link operations.deleteAgentEventSubscriptionById}. */
  deleteAgentEventSubscriptionById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteAgentEventSubscriptionByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnameEventSubscription | undefined>> {
    return operations.deleteAgentEventSubscriptionById<As>(this.#halo, params, options)
  }
}
