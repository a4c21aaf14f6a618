// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AgentCheckIn } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AgentCheckIn` as a method. */
export class AgentCheckInAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentCheckIn`: see {@link operations.getAgentCheckIn}. */
  getAgentCheckIn<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAgentCheckInParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AgentCheckIn[]>> {
    return operations.getAgentCheckIn<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AgentCheckIn`: see {@link operations.paginateAgentCheckIn}. */
  paginateAgentCheckIn(
    params?: operations.PaginateAgentCheckInParams,
    options?: PaginateOptions,
  ): Pages<AgentCheckIn> {
    return operations.paginateAgentCheckIn(this.#halo, params, options)
  }

  /** `POST /AgentCheckIn`: see {@link operations.postAgentCheckIn}. */
  postAgentCheckIn<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostAgentCheckInParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, AgentCheckIn[], AgentCheckIn>>> {
    return operations.postAgentCheckIn<As, Flag>(this.#halo, params, options)
  }

  /** `GET /AgentCheckIn/{id}`: see {@link operations.getAgentCheckInById}. */
  getAgentCheckInById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAgentCheckInByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AgentCheckIn>> {
    return operations.getAgentCheckInById<As>(this.#halo, params, options)
  }
}
