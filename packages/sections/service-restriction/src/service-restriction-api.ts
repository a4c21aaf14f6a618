// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { ServiceRestriction } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/ServiceRestriction` as a method. */
export class ServiceRestrictionAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ServiceRestriction`: see {@link operations.getServiceRestriction}. */
  getServiceRestriction<As extends ResponseAs = ResponseAs>(
    params?: operations.GetServiceRestrictionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, ServiceRestriction[]>> {
    return operations.getServiceRestriction<As>(this.#halo, params, options)
  }

  /** Every record of `GET /ServiceRestriction`: see {@link operations.paginateServiceRestriction}. */
  paginateServiceRestriction(
    params?: operations.PaginateServiceRestrictionParams,
    options?: PaginateOptions,
  ): Pages<ServiceRestriction> {
    return operations.paginateServiceRestriction(this.#halo, params, options)
  }
}
