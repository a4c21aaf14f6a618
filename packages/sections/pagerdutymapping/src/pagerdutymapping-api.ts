// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/pagerdutymapping` as a method. */
export class PagerdutymappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /pagerdutymapping`: see {@link operations.getPagerdutymapping}. */
  getPagerdutymapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetPagerdutymappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getPagerdutymapping<T, As>(this.#halo, params, options)
  }
}
