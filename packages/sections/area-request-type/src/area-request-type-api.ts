// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AreaRequestType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AreaRequestType` as a method. */
export class AreaRequestTypeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AreaRequestType`: see {@link operations.getAreaRequestType}. */
  getAreaRequestType<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAreaRequestTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaRequestType[]>> {
    return operations.getAreaRequestType<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AreaRequestType`: see {@link operations.paginateAreaRequestType}. */
  paginateAreaRequestType(
    params?: operations.PaginateAreaRequestTypeParams,
    options?: PaginateOptions,
  ): Pages<AreaRequestType> {
    return operations.paginateAreaRequestType(this.#halo, params, options)
  }

  /** `GET /AreaRequestType/{id}`: see {@link operations.getAreaRequestTypeById}. */
  getAreaRequestTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAreaRequestTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaRequestType>> {
    return operations.getAreaRequestTypeById<As>(this.#halo, params, options)
  }
}
