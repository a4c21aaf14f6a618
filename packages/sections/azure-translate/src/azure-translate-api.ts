// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import * as operations from './operations.ts'

/** Every operation under `/AzureTranslate` as a method. */
export class AzureTranslateAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /AzureTranslate/CustomTranslate`: see {@link operations.getAzureTranslateCustomTranslate}. */
  getAzureTranslateCustomTranslate<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetAzureTranslateCustomTranslateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getAzureTranslateCustomTranslate<T, As>(this.#halo, params, options)
  }

  /** `POST /AzureTranslate/LanguagePackTranslate`: see {@link operations.postAzureTranslateLanguagePackTranslate}. */
  postAzureTranslateLanguagePackTranslate<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostAzureTranslateLanguagePackTranslateParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postAzureTranslateLanguagePackTranslate<T, As>(this.#halo, params, options)
  }
}
