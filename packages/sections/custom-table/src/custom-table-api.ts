// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CustomTable } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomTable` as a method. */
export class CustomTableAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomTable`: see {@link operations.getCustomTable}. */
  getCustomTable<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCustomTableParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCustomTable<T, As>(this.#halo, params, options)
  }

  /** `POST /CustomTable`: see {@link operations.postCustomTable}. */
  postCustomTable<As extends ResponseAs = ResponseAs>(
    params: operations.PostCustomTableParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomTable>> {
    return operations.postCustomTable<As>(this.#halo, params, options)
  }

  /** `GET /CustomTable/{id}`: see {@link operations.getCustomTableById}. */
  getCustomTableById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomTableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomTable>> {
    return operations.getCustomTableById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomTable/{id}`: see {@link operations.deleteCustomTableById}. */
  deleteCustomTableById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCustomTableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCustomTableById<T, As>(this.#halo, params, options)
  }
}
