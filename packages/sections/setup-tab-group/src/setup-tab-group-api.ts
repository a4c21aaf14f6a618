// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SetupTabGroup` as a method. */
export class SetupTabGroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SetupTabGroup`: see {@link operations.getSetupTabGroup}. */
  getSetupTabGroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSetupTabGroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSetupTabGroup<T, As>(this.#halo, params, options)
  }

  /** `GET /SetupTabGroup/{id}`: see {@link operations.getSetupTabGroupById}. */
  getSetupTabGroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.GetSetupTabGroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSetupTabGroupById<T, As>(this.#halo, params, options)
  }
}
