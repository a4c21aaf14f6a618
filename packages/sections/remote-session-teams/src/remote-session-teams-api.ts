// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { RemoteSessionTeams } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/RemoteSessionTeams` as a method. */
export class RemoteSessionTeamsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /RemoteSessionTeams`: see {@link operations.getRemoteSessionTeams}. */
  getRemoteSessionTeams<As extends ResponseAs = ResponseAs>(
    params?: operations.GetRemoteSessionTeamsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, RemoteSessionTeams[]>> {
    return operations.getRemoteSessionTeams<As>(this.#halo, params, options)
  }

  /** Every record of `GET /RemoteSessionTeams`: see {@link operations.paginateRemoteSessionTeams}. */
  paginateRemoteSessionTeams(
    params?: operations.PaginateRemoteSessionTeamsParams,
    options?: PaginateOptions,
  ): Pages<RemoteSessionTeams> {
    return operations.paginateRemoteSessionTeams(this.#halo, params, options)
  }
}
