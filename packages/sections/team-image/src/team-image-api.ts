// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/TeamImage` as a method. */
export class TeamImageAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /TeamImage/{id}`: see {@link operations.getTeamImageById}. */
  getTeamImageById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetTeamImageByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTeamImageById<T, As>(this.#halo, params, options)
  }
}
