// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/MicrosoftTeams` as a method. */
export class MicrosoftTeamsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MicrosoftTeams/Get`: see {@link operations.getMicrosoftTeamsGet}. */
  getMicrosoftTeamsGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMicrosoftTeamsGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMicrosoftTeamsGet<T, As>(this.#halo, params, options)
  }
}
