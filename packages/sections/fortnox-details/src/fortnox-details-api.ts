// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FortnoxDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FortnoxDetails` as a method. */
export class FortnoxDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FortnoxDetails`: see {@link operations.getFortnoxDetails}. */
  getFortnoxDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFortnoxDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FortnoxDetails[]>> {
    return operations.getFortnoxDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /FortnoxDetails`: see {@link operations.paginateFortnoxDetails}. */
  paginateFortnoxDetails(
    params?: operations.PaginateFortnoxDetailsParams,
    options?: PaginateOptions,
  ): Pages<FortnoxDetails> {
    return operations.paginateFortnoxDetails(this.#halo, params, options)
  }

  /** `POST /FortnoxDetails`: see {@link operations.postFortnoxDetails}. */
  postFortnoxDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFortnoxDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FortnoxDetails[], FortnoxDetails>>> {
    return operations.postFortnoxDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /FortnoxDetails/{id}`: see {@link operations.getFortnoxDetailsById}. */
  getFortnoxDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFortnoxDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FortnoxDetails>> {
    return operations.getFortnoxDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /FortnoxDetails/{id}`: see {@link operations.deleteFortnoxDetailsById}. */
  deleteFortnoxDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFortnoxDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FortnoxDetails | undefined>> {
    return operations.deleteFortnoxDetailsById<As>(this.#halo, params, options)
  }
}
