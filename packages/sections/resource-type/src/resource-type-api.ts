// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ResourceType` as a method. */
export class ResourceTypeAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ResourceType`: see {@link operations.getResourceType}. */
  getResourceType<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetResourceTypeParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T[]>> {
    return operations.getResourceType<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /ResourceType`: see {@link operations.paginateResourceType}. */
  paginateResourceType<T = unknown>(
    params?: operations.PaginateResourceTypeParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateResourceType<T>(this.#halo, params, options)
  }

  /** `GET /ResourceType/{id}`: see {@link operations.getResourceTypeById}. */
  getResourceTypeById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetResourceTypeByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getResourceTypeById<T, As>(this.#halo, params, options)
  }
}
