// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { EmailStore } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/EmailStore` as a method. */
export class EmailStoreAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /EmailStore`: see {@link operations.getEmailStore}. */
  getEmailStore<As extends ResponseAs = ResponseAs>(
    params?: operations.GetEmailStoreParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailStore[]>> {
    return operations.getEmailStore<As>(this.#halo, params, options)
  }

  /** Every record of `GET /EmailStore`: see {@link operations.paginateEmailStore}. */
  paginateEmailStore(
    params?: operations.PaginateEmailStoreParams,
    options?: PaginateOptions,
  ): Pages<EmailStore> {
    return operations.paginateEmailStore(this.#halo, params, options)
  }

  /** `POST /EmailStore`: see {@link operations.postEmailStore}. */
  postEmailStore<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostEmailStoreParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, EmailStore[], EmailStore>>> {
    return operations.postEmailStore<As, Flag>(this.#halo, params, options)
  }

  /** `GET /EmailStore/{id}`: see {@link operations.getEmailStoreById}. */
  getEmailStoreById<As extends ResponseAs = ResponseAs>(
    params: operations.GetEmailStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailStore>> {
    return operations.getEmailStoreById<As>(this.#halo, params, options)
  }

  /** `DELETE /EmailStore/{id}`: see {@link operations.deleteEmailStoreById}. */
  deleteEmailStoreById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteEmailStoreByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, EmailStore | undefined>> {
    return operations.deleteEmailStoreById<As>(this.#halo, params, options)
  }
}
