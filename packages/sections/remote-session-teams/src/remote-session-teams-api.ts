// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/RemoteSessionTeams` as a method. */
export class RemoteSessionTeamsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RemoteSessionTeams`: see {@link operations.getRemoteSessionTeams}. */
  getRemoteSessionTeams<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetRemoteSessionTeamsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getRemoteSessionTeams<T, As>(this.#halo, params, options)
  }
}
