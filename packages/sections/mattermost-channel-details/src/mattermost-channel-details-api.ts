// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/MattermostChannelDetails` as a method. */
export class MattermostChannelDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MattermostChannelDetails`: see {@link operations.getMattermostChannelDetails}. */
  getMattermostChannelDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMattermostChannelDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMattermostChannelDetails<T, As>(this.#halo, params, options)
  }
}
