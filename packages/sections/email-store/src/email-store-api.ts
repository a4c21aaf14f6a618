// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EmailStore } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailStore` as a method. */
export class EmailStoreAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailStore`: see {@link operations.getEmailStore}. */
  getEmailStore<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetEmailStoreParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getEmailStore<T, As>(this.#halo, params, options)
  }

  /** `POST /EmailStore`: see {@link operations.postEmailStore}. */
  postEmailStore<As extends ResponseAs = ResponseAs>(
    params: operations.PostEmailStoreParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailStore>> {
    return operations.postEmailStore<As>(this.#halo, params, options)
  }

  /** `GET /EmailStore/{id}`: see {@link operations.getEmailStoreById}. */
  getEmailStoreById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEmailStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailStore>> {
    return operations.getEmailStoreById<As>(this.#halo, params, options)
  }

  /** `DELETE /EmailStore/{id}`: see {@link operations.deleteEmailStoreById}. */
  deleteEmailStoreById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteEmailStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteEmailStoreById<T, As>(this.#halo, params, options)
  }
}
