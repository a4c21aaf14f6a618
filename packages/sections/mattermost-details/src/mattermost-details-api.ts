// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { MattermostDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MattermostDetails` as a method. */
export class MattermostDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MattermostDetails`: see {@link operations.getMattermostDetails}. */
  getMattermostDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetMattermostDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MattermostDetails[]>> {
    return operations.getMattermostDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /MattermostDetails`: see {@link operations.paginateMattermostDetails}. */
  paginateMattermostDetails(
    params?: operations.PaginateMattermostDetailsParams,
    options?: PaginateOptions,
  ): Pages<MattermostDetails> {
    return operations.paginateMattermostDetails(this.#halo, params, options)
  }

  /** `POST /MattermostDetails`: see {@link operations.postMattermostDetails}. */
  postMattermostDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostMattermostDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, MattermostDetails[], MattermostDetails>>> {
    return operations.postMattermostDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /MattermostDetails/{id}`: see {@link operations.getMattermostDetailsById}. */
  getMattermostDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMattermostDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MattermostDetails>> {
    return operations.getMattermostDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /MattermostDetails/{id}`: see {@link operations.deleteMattermostDetailsById}. */
  deleteMattermostDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteMattermostDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, MattermostDetails | undefined>> {
    return operations.deleteMattermostDetailsById<As>(this.#halo, params, options)
  }
}
