// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/Example` as a method. */
export class ExampleAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Example/Get`: see {@link operations.getExampleGet}. */
  getExampleGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetExampleGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getExampleGet<T, As>(this.#halo, params, options)
  }
}
