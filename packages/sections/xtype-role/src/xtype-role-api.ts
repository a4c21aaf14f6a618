// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { XTypeRole } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/XtypeRole` as a method. */
export class XtypeRoleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /XtypeRole`: see {@link operations.getXtypeRole}. */
  getXtypeRole<As extends ResponseAs = ResponseAs>(
    params?: operations.GetXtypeRoleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, XTypeRole[]>> {
    return operations.getXtypeRole<As>(this.#halo, params, options)
  }

  /** Every record of `GET /XtypeRole`: see {@link operations.paginateXtypeRole}. */
  paginateXtypeRole(
    params?: operations.PaginateXtypeRoleParams,
    options?: PaginateOptions,
  ): Pages<XTypeRole> {
    return operations.paginateXtypeRole(this.#halo, params, options)
  }
}
