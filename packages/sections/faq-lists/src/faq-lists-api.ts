// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { FAQListHead } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/FAQLists` as a method. */
export class FAQListsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /FAQLists`: see {@link operations.getFAQLists}. */
  getFAQLists<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFAQListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFAQLists<T, As>(this.#halo, params, options)
  }

  /** `POST /FAQLists`: see {@link operations.postFAQLists}. */
  postFAQLists<As extends ResponseAs = ResponseAs>(
    params: operations.PostFAQListsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FAQListHead>> {
    return operations.postFAQLists<As>(this.#halo, params, options)
  }

  /** `GET /FAQLists/{id}`: see {@link operations.getFAQListsById}. */
  getFAQListsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFAQListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, FAQListHead>> {
    return operations.getFAQListsById<As>(this.#halo, params, options)
  }

  /** `DELETE /FAQLists/{id}`: see {@link operations.deleteFAQListsById}. */
  deleteFAQListsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteFAQListsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteFAQListsById<T, As>(this.#halo, params, options)
  }
}
