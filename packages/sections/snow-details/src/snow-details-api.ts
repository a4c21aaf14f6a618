// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SnowDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SnowDetails` as a method. */
export class SnowDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SnowDetails`: see {@link operations.getSnowDetails}. */
  getSnowDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSnowDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnowDetails[]>> {
    return operations.getSnowDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SnowDetails`: see {@link operations.paginateSnowDetails}. */
  paginateSnowDetails(
    params?: operations.PaginateSnowDetailsParams,
    options?: PaginateOptions,
  ): Pages<SnowDetails> {
    return operations.paginateSnowDetails(this.#halo, params, options)
  }

  /** `POST /SnowDetails`: see {@link operations.postSnowDetails}. */
  postSnowDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSnowDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SnowDetails[], SnowDetails>>> {
    return operations.postSnowDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SnowDetails/{id}`: see {@link operations.getSnowDetailsById}. */
  getSnowDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSnowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnowDetails>> {
    return operations.getSnowDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SnowDetails/{id}`: see {@link operations.deleteSnowDetailsById}. */
  deleteSnowDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSnowDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnowDetails | undefined>> {
    return operations.deleteSnowDetailsById<As>(this.#halo, params, options)
  }
}
