// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LanguagePackTranslationsCustom } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Translation` as a method. */
export class TranslationAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Translation`: see {@link operations.getTranslation}. */
  getTranslation<As extends ResponseAs = ResponseAs>(
    params?: operations.GetTranslationParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LanguagePackTranslationsCustom[]>> {
    return operations.getTranslation<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Translation`: see {@link operations.paginateTranslation}. */
  paginateTranslation(
    params?: operations.PaginateTranslationParams,
    options?: PaginateOptions,
  ): Pages<LanguagePackTranslationsCustom> {
    return operations.paginateTranslation(this.#halo, params, options)
  }

  /** `POST /Translation`: see {@link operations.postTranslation}. */
  postTranslation<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostTranslationParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, LanguagePackTranslationsCustom[], LanguagePackTranslationsCustom>>> {
    return operations.postTranslation<As, Flag>(this.#halo, params, options)
  }
}
