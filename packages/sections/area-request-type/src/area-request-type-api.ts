// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AreaRequestType } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AreaRequestType` as a method. */
export class AreaRequestTypeAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AreaRequestType`: see {@link operations.getAreaRequestType}. */
  getAreaRequestType<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAreaRequestTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAreaRequestType<T, As>(this.#halo, params, options)
  }

  /** `GET /AreaRequestType/{id}`: see {@link operations.getAreaRequestTypeById}. */
  getAreaRequestTypeById<As extends ResponseAs = ResponseAs>(
    params: operations.GetAreaRequestTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaRequestType>> {
    return operations.getAreaRequestTypeById<As>(this.#halo, params, options)
  }
}
