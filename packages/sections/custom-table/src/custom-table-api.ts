// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CustomTable } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomTable` as a method. */
export class CustomTableAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomTable`: see {@link operations.getCustomTable}. */
  getCustomTable<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCustomTableParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomTable[]>> {
    return operations.getCustomTable<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomTable`: see {@link operations.paginateCustomTable}. */
  paginateCustomTable(
    params?: operations.PaginateCustomTableParams,
    options?: PaginateOptions,
  ): Pages<CustomTable> {
    return operations.paginateCustomTable(this.#halo, params, options)
  }

  /** `POST /CustomTable`: see {@link operations.postCustomTable}. */
  postCustomTable<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCustomTableParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CustomTable[], CustomTable>>> {
    return operations.postCustomTable<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CustomTable/{id}`: see {@link operations.getCustomTableById}. */
  getCustomTableById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomTableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomTable>> {
    return operations.getCustomTableById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomTable/{id}`: see {@link operations.deleteCustomTableById}. */
  deleteCustomTableById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCustomTableByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomTable | undefined>> {
    return operations.deleteCustomTableById<As>(this.#halo, params, options)
  }
}
