// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConfluenceDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ConfluenceDetails` as a method. */
export class ConfluenceDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ConfluenceDetails`: see {@link operations.getConfluenceDetails}. */
  getConfluenceDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetConfluenceDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfluenceDetails[]>> {
    return operations.getConfluenceDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ConfluenceDetails`: see {@link operations.paginateConfluenceDetails}. */
  paginateConfluenceDetails(
    params?: operations.PaginateConfluenceDetailsParams,
    options?: PaginateOptions,
  ): Pages<ConfluenceDetails> {
    return operations.paginateConfluenceDetails(this.#halo, params, options)
  }

  /** `POST /ConfluenceDetails`: see {@link operations.postConfluenceDetails}. */
  postConfluenceDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostConfluenceDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, ConfluenceDetails[], ConfluenceDetails>>> {
    return operations.postConfluenceDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /ConfluenceDetails/{id}`: see {@link operations.getConfluenceDetailsById}. */
  getConfluenceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConfluenceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfluenceDetails>> {
    return operations.getConfluenceDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /ConfluenceDetails/{id}`: see {@link operations.deleteConfluenceDetailsById}. */
  deleteConfluenceDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteConfluenceDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConfluenceDetails | undefined>> {
    return operations.deleteConfluenceDetailsById<As>(this.#halo, params, options)
  }
}
