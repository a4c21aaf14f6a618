// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SailPointDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SailPointDetails` as a method. */
export class SailPointDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SailPointDetails`: see {@link operations.getSailPointDetails}. */
  getSailPointDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSailPointDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SailPointDetails[]>> {
    return operations.getSailPointDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SailPointDetails`: see {@link operations.paginateSailPointDetails}. */
  paginateSailPointDetails(
    params?: operations.PaginateSailPointDetailsParams,
    options?: PaginateOptions,
  ): Pages<SailPointDetails> {
    return operations.paginateSailPointDetails(this.#halo, params, options)
  }

  /** `POST /SailPointDetails`: see {@link operations.postSailPointDetails}. */
  postSailPointDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSailPointDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SailPointDetails[], SailPointDetails>>> {
    return operations.postSailPointDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SailPointDetails/{id}`: see {@link operations.getSailPointDetailsById}. */
  getSailPointDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSailPointDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SailPointDetails>> {
    return operations.getSailPointDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /SailPointDetails/{id}`: see {@link operations.deleteSailPointDetailsById}. */
  deleteSailPointDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteSailPointDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SailPointDetails | undefined>> {
    return operations.deleteSailPointDetailsById<As>(this.#halo, params, options)
  }
}
