// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SetupTab } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SetupTabGroup` as a method. */
export class SetupTabGroupAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SetupTabGroup`: see {@link operations.getSetupTabGroup}. */
  getSetupTabGroup<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSetupTabGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SetupTab[]>> {
    return operations.getSetupTabGroup<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SetupTabGroup`: see {@link operations.paginateSetupTabGroup}. */
  paginateSetupTabGroup(
    params?: operations.PaginateSetupTabGroupParams,
    options?: PaginateOptions,
  ): Pages<SetupTab> {
    return operations.paginateSetupTabGroup(this.#halo, params, options)
  }

  /** `GET /SetupTabGroup/{id}`: see {@link operations.getSetupTabGroupById}. */
  getSetupTabGroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSetupTabGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SetupTab>> {
    return operations.getSetupTabGroupById<As>(this.#halo, params, options)
  }
}
