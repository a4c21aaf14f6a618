// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { PagerDutyMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/pagerdutymapping` as a method. */
export class PagerdutymappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /pagerdutymapping`: see {@link operations.getPagerdutymapping}. */
  getPagerdutymapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetPagerdutymappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, PagerDutyMapping[]>> {
    return operations.getPagerdutymapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /pagerdutymapping`: see {@link operations.paginatePagerdutymapping}. */
  paginatePagerdutymapping(
    params?: operations.PaginatePagerdutymappingParams,
    options?: PaginateOptions,
  ): Pages<PagerDutyMapping> {
    return operations.paginatePagerdutymapping(this.#halo, params, options)
  }
}
