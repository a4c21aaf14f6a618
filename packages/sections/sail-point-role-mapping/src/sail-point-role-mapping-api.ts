// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SailPointRoleMapping } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SailPointRoleMapping` as a method. */
export class SailPointRoleMappingAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SailPointRoleMapping`: see {@link operations.getSailPointRoleMapping}. */
  getSailPointRoleMapping<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSailPointRoleMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SailPointRoleMapping[]>> {
    return operations.getSailPointRoleMapping<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SailPointRoleMapping`: see {@link operations.paginateSailPointRoleMapping}. */
  paginateSailPointRoleMapping(
    params?: operations.PaginateSailPointRoleMappingParams,
    options?: PaginateOptions,
  ): Pages<SailPointRoleMapping> {
    return operations.paginateSailPointRoleMapping(this.#halo, params, options)
  }
}
