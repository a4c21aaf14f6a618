// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/ISLOnline` as a method. */
export class ISLOnlineAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `POST /ISLOnline/CreateLink`: see {@link operations.postISLOnlineCreateLink}. */
  postISLOnlineCreateLink<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostISLOnlineCreateLinkParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postISLOnlineCreateLink<T, As>(this.#halo, params, options)
  }

  /** `GET /ISLOnline/Get`: see {@link operations.getISLOnlineGet}. */
  getISLOnlineGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetISLOnlineGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getISLOnlineGet<T, As>(this.#halo, params, options)
  }
}
