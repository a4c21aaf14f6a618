// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { QuickBooksDetails } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/QuickBooksDetails` as a method. */
export class QuickBooksDetailsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /QuickBooksDetails`: see {@link operations.getQuickBooksDetails}. */
  getQuickBooksDetails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetQuickBooksDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getQuickBooksDetails<T, As>(this.#halo, params, options)
  }

  /** `POST /QuickBooksDetails`: see {@link operations.postQuickBooksDetails}. */
  postQuickBooksDetails<As extends ResponseAs = ResponseAs>(
    params: operations.PostQuickBooksDetailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuickBooksDetails>> {
    return operations.postQuickBooksDetails<As>(this.#halo, params, options)
  }

  /** `GET /QuickBooksDetails/{id}`: see {@link operations.getQuickBooksDetailsById}. */
  getQuickBooksDetailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetQuickBooksDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, QuickBooksDetails>> {
    return operations.getQuickBooksDetailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /QuickBooksDetails/{id}`: see {@link operations.deleteQuickBooksDetailsById}. */
  deleteQuickBooksDetailsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteQuickBooksDetailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteQuickBooksDetailsById<T, As>(this.#halo, params, options)
  }
}
