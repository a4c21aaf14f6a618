// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SnipeITDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SnipeITDetails` as a method. */
export class SnipeITDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SnipeITDetails`: see {@link operations.getSnipeITDetails}. */
  getSnipeITDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSnipeITDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnipeITDetails[]>> {
    return operations.getSnipeITDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SnipeITDetails`: see {@link operations.paginateSnipeITDetails}. */
  paginateSnipeITDetails(
    params?: operations.PaginateSnipeITDetailsParams,
    options?: PaginateOptions,
  ): Pages<SnipeITDetails> {
    return operations.paginateSnipeITDetails(this.#halo, params, options)
  }

  /** `POST /SnipeITDetails`: see {@link operations.postSnipeITDetails}. */
  postSnipeITDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSnipeITDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SnipeITDetails[], SnipeITDetails>>> {
    return operations.postSnipeITDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SnipeITDetails/{id}`: see {@link operations.getSnipeITDetailsById}. */
  getSnipeITDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSnipeITDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnipeITDetails>> {
    return operations.getSnipeITDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SnipeITDetails/{id}`: see {@link operations.deleteSnipeITDetailsById}. */
  deleteSnipeITDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSnipeITDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SnipeITDetails | undefined>> {
    return operations.deleteSnipeITDetailsById<As>(this.#halo, params, options)
  }
}
