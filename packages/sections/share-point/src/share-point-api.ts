// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/SharePoint` as a method. */
export class SharePointAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SharePoint/Get`: see {@link operations.getSharePointGet}. */
  getSharePointGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetSharePointGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getSharePointGet<T, As>(this.#halo, params, options)
  }
}
