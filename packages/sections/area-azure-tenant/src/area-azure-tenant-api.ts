// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AreaAzureTenant } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/AreaAzureTenant` as a method. */
export class AreaAzureTenantAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AreaAzureTenant`: see {@link operations.getAreaAzureTenant}. */
  getAreaAzureTenant<As extends ResponseAs = ResponseAs>(
    params?: operations.GetAreaAzureTenantParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, AreaAzureTenant[]>> {
    return operations.getAreaAzureTenant<As>(this.#halo, params, options)
  }

  /** Every record of `GET /AreaAzureTenant`: see {@link operations.paginateAreaAzureTenant}. */
  paginateAreaAzureTenant(
    params?: operations.PaginateAreaAzureTenantParams,
    options?: PaginateOptions,
  ): Pages<AreaAzureTenant> {
    return operations.paginateAreaAzureTenant(this.#halo, params, options)
  }
}
