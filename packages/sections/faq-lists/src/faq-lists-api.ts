// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FAQListHead } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FAQLists` as a method. */
export class FAQListsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FAQLists`: see {@link operations.getFAQLists}. */
  getFAQLists<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFAQListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FAQListHead[]>> {
    return operations.getFAQLists<As>(this.#halo, params, options)
  }

  /** Every record of `GET /FAQLists`: see {@link operations.paginateFAQLists}. */
  paginateFAQLists(
    params?: operations.PaginateFAQListsParams,
    options?: PaginateOptions,
  ): Pages<FAQListHead> {
    return operations.paginateFAQLists(this.#halo, params, options)
  }

  /** `POST /FAQLists`: see {@link operations.postFAQLists}. */
  postFAQLists<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFAQListsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, FAQListHead[], FAQListHead>>> {
    return operations.postFAQLists<As, Flag>(this.#halo, params, options)
  }

  /** `GET /FAQLists/{id}`: see {@link operations.getFAQListsById}. */
  getFAQListsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFAQListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FAQListHead>> {
    return operations.getFAQListsById<As>(this.#halo, params, options)
  }

  /** `DELETE /FAQLists/{id}`: see {@link operations.deleteFAQListsById}. */
  deleteFAQListsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFAQListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FAQListHead | undefined>> {
    return operations.deleteFAQListsById<As>(this.#halo, params, options)
  }
}
