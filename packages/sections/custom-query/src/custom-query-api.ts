// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CustomQuery } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomQuery` as a method. */
export class CustomQueryAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomQuery`: see {@link operations.getCustomQuery}. */
  getCustomQuery<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCustomQueryParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomQuery[]>> {
    return operations.getCustomQuery<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomQuery`: see {@link operations.paginateCustomQuery}. */
  paginateCustomQuery(
    params?: operations.PaginateCustomQueryParams,
    options?: PaginateOptions,
  ): Pages<CustomQuery> {
    return operations.paginateCustomQuery(this.#halo, params, options)
  }

  /** `POST /CustomQuery`: see {@link operations.postCustomQuery}. */
  postCustomQuery<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCustomQueryParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CustomQuery[], CustomQuery>>> {
    return operations.postCustomQuery<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CustomQuery/{id}`: see {@link operations.getCustomQueryById}. */
  getCustomQueryById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomQueryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomQuery>> {
    return operations.getCustomQueryById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomQuery/{id}`: see {@link operations.deleteCustomQueryById}. */
  deleteCustomQueryById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCustomQueryByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomQuery | undefined>> {
    return operations.deleteCustomQueryById<As>(this.#halo, params, options)
  }
}
