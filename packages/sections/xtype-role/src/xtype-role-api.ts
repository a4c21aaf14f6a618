// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/XtypeRole` as a method. */
export class XtypeRoleAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /XtypeRole`: see {@link operations.getXtypeRole}. */
  getXtypeRole<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetXtypeRoleParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getXtypeRole<T, As>(this.#halo, params, options)
  }
}
