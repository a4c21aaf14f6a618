// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ForethoughtDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ForethoughtDetails` as a method. */
export class ForethoughtDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ForethoughtDetails`: see {@link operations.getForethoughtDetails}. */
  getForethoughtDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetForethoughtDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForethoughtDetails[]>> {
    return operations.getForethoughtDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ForethoughtDetails`: see {@link operations.paginateForethoughtDetails}. */
  paginateForethoughtDetails(
    params?: operations.PaginateForethoughtDetailsParams,
    options?: PaginateOptions,
  ): Pages<ForethoughtDetails> {
    return operations.paginateForethoughtDetails(this.#halo, params, options)
  }

  /** `POST /ForethoughtDetails`: see {@link operations.postForethoughtDetails}. */
  postForethoughtDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostForethoughtDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ForethoughtDetails[], ForethoughtDetails>>> {
    return operations.postForethoughtDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ForethoughtDetails/{id}`: see {@link operations.getForethoughtDetailsById}. */
  getForethoughtDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetForethoughtDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForethoughtDetails>> {
    return operations.getForethoughtDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ForethoughtDetails/{id}`: see {@link operations.deleteForethoughtDetailsById}. */
  deleteForethoughtDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteForethoughtDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ForethoughtDetails | undefined>> {
    return operations.deleteForethoughtDetailsById<As>(this.#halo, params, options)
  }
}
