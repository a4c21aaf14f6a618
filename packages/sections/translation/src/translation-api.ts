// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LanguagePackTranslationsCustom } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Translation` as a method. */
export class TranslationAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Translation`: see {@link operations.getTranslation}. */
  getTranslation<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetTranslationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getTranslation<T, As>(this.#halo, params, options)
  }

  /** `POST /Translation`: see {@link operations.postTranslation}. */
  postTranslation<As extends ResponseAs = ResponseAs>(
    params: operations.PostTranslationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LanguagePackTranslationsCustom>> {
    return operations.postTranslation<As>(this.#halo, params, options)
  }
}
