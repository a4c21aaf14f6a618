// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ConsignmentHeader } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Consignment` as a method. */
export class ConsignmentAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Consignment`: see {@link operations.getConsignment}. */
  getConsignment<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetConsignmentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getConsignment<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /Consignment`: see {@link operations.paginateConsignment}. */
  paginateConsignment<T = unknown>(
    params?: operations.PaginateConsignmentParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateConsignment<T>(this.#halo, params, options)
  }

  /** `POST /Consignment`: see {@link operations.postConsignment}. */
  postConsignment<As extends ResponseAs = ResponseAs>(
    params: operations.PostConsignmentParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConsignmentHeader>> {
    return operations.postConsignment<As>(this.#halo, params, options)
  }

  /** `GET /Consignment/{id}`: see {@link operations.getConsignmentById}. */
  getConsignmentById<As extends ResponseAs = ResponseAs>(
    params: operations.GetConsignmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ConsignmentHeader>> {
    return operations.getConsignmentById<As>(this.#halo, params, options)
  }

  /** `DELETE /Consignment/{id}`: see {@link operations.deleteConsignmentById}. */
  deleteConsignmentById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteConsignmentByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteConsignmentById<T, As>(this.#halo, params, options)
  }
}
