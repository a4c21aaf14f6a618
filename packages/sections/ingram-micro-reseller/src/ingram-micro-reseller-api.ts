// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/IngramMicroReseller` as a method. */
export class IngramMicroResellerAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /IngramMicroReseller/Get`: see {@link operations.getIngramMicroResellerGet}. */
  getIngramMicroResellerGet<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIngramMicroResellerGetParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIngramMicroResellerGet<T, As>(this.#halo, params, options)
  }

  /** `GET /IngramMicroReseller/GetQuote`: see {@link operations.getIngramMicroResellerGetQuote}. */
  getIngramMicroResellerGetQuote<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetIngramMicroResellerGetQuoteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getIngramMicroResellerGetQuote<T, As>(this.#halo, params, options)
  }
}
