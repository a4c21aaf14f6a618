// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ManageEngine` as a method. */
export class ManageEngineAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /ManageEngine/Get`: see {@link operations.getManageEngineGet}. */
  getManageEngineGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetManageEngineGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getManageEngineGet<T, As>(this.#halo, params, options)
  }
}
