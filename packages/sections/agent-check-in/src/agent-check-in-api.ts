// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AgentCheckIn } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AgentCheckIn` as a method. */
export class AgentCheckInAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentCheckIn`: see {@link operations.getAgentCheckIn}. */
  getAgentCheckIn<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAgentCheckInParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAgentCheckIn<T, As>(this.#halo, params, options)
  }

  /** `POST /AgentCheckIn`: see {@link operations.postAgentCheckIn}. */
  postAgentCheckIn<As extends ResponseAs = ResponseAs>(
    params: operations.PostAgentCheckInParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AgentCheckIn>> {
    return operations.postAgentCheckIn<As>(this.#halo, params, options)
  }

  /** `GET /AgentCheckIn/{id}`: see {@link operations.getAgentCheckInById}. */
  getAgentCheckInById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentCheckInByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AgentCheckIn>> {
    return operations.getAgentCheckInById<As>(this.#halo, params, options)
  }
}
