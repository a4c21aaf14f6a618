// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SailPointRoleMapping` as a method. */
export class SailPointRoleMappingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SailPointRoleMapping`: see {@link operations.getSailPointRoleMapping}. */
  getSailPointRoleMapping<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSailPointRoleMappingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSailPointRoleMapping<T, As>(this.#halo, params, options)
  }
}
