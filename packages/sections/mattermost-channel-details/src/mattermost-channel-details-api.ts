// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MattermostChannelDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MattermostChannelDetails` as a method. */
export class MattermostChannelDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MattermostChannelDetails`: see {@link operations.getMattermostChannelDetails}. */
  getMattermostChannelDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMattermostChannelDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MattermostChannelDetails[]>> {
    return operations.getMattermostChannelDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MattermostChannelDetails`: see {@link operations.paginateMattermostChannelDetails}. */
  paginateMattermostChannelDetails(
    params?: operations.PaginateMattermostChannelDetailsParams,
    options?: PaginateOptions,
  ): Pages<MattermostChannelDetails> {
    return operations.paginateMattermostChannelDetails(this.#halo, params, options)
  }
}
