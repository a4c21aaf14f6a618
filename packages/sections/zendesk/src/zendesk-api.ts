// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Zendesk` as a method. */
export class ZendeskAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Zendesk/Get`: see {@link operations.getZendeskGet}. */
  getZendeskGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetZendeskGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getZendeskGet<T, As>(this.#halo, params, options)
  }
}
