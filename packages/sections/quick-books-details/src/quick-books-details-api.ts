// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { QuickBooksDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/QuickBooksDetails` as a method. */
export class QuickBooksDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /QuickBooksDetails`: see {@link operations.getQuickBooksDetails}. */
  getQuickBooksDetails<As extends ResponseAs = ResponseAs>(
    params?: operations.GetQuickBooksDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuickBooksDetails[]>> {
    return operations.getQuickBooksDetails<As>(this.#halo, params, options)
  }

  /** Every record of `GET /QuickBooksDetails`: see {@link operations.paginateQuickBooksDetails}. */
  paginateQuickBooksDetails(
    params?: operations.PaginateQuickBooksDetailsParams,
    options?: PaginateOptions,
  ): Pages<QuickBooksDetails> {
    return operations.paginateQuickBooksDetails(this.#halo, params, options)
  }

  /** `POST /QuickBooksDetails`: see {@link operations.postQuickBooksDetails}. */
  postQuickBooksDetails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostQuickBooksDetailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, QuickBooksDetails[], QuickBooksDetails>>> {
    return operations.postQuickBooksDetails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /QuickBooksDetails/{id}`: see {@link operations.getQuickBooksDetailsById}. */
  getQuickBooksDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetQuickBooksDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuickBooksDetails>> {
    return operations.getQuickBooksDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /QuickBooksDetails/{id}`: see {@link operations.deleteQuickBooksDetailsById}. */
  deleteQuickBooksDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteQuickBooksDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuickBooksDetails | undefined>> {
    return operations.deleteQuickBooksDetailsById<As>(this.#halo, params, options)
  }
}
