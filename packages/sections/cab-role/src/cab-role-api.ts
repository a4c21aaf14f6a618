// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CabRole } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CABRole` as a method. */
export class CABRoleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CABRole`: see {@link operations.getCABRole}. */
  getCABRole<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCABRoleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CabRole[]>> {
    return operations.getCABRole<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CABRole`: see {@link operations.paginateCABRole}. */
  paginateCABRole(
    params?: operations.PaginateCABRoleParams,
    options?: PaginateOptions,
  ): Pages<CabRole> {
    return operations.paginateCABRole(this.#halo, params, options)
  }
}
