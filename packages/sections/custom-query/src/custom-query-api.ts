// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CustomQuery } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomQuery` as a method. */
export class CustomQueryAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomQuery`: see {@link operations.getCustomQuery}. */
  getCustomQuery<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCustomQueryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCustomQuery<T, As>(this.#halo, params, options)
  }

  /** `POST /CustomQuery`: see {@link operations.postCustomQuery}. */
  postCustomQuery<As extends ResponseAs = ResponseAs>(
    params: operations.PostCustomQueryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomQuery>> {
    return operations.postCustomQuery<As>(this.#halo, params, options)
  }

  /** `GET /CustomQuery/{id}`: see {@link operations.getCustomQueryById}. */
  getCustomQueryById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomQueryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomQuery>> {
    return operations.getCustomQueryById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomQuery/{id}`: see {@link operations.deleteCustomQueryById}. */
  deleteCustomQueryById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCustomQueryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCustomQueryById<T, As>(this.#halo, params, options)
  }
}
