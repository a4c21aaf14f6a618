// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AgentImage` as a method. */
export class AgentImageAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AgentImage/{id}`: see {@link operations.getAgentImageById}. */
  getAgentImageById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetAgentImageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAgentImageById<T, As>(this.#halo, params, options)
  }
}
