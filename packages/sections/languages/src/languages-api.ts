// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LanguagePack } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Languages` as a method. */
export class LanguagesAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Languages`: see {@link operations.getLanguages}. */
  getLanguages<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetLanguagesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getLanguages<T, As>(this.#halo, params, options)
  }

  /** `POST /Languages`: see {@link operations.postLanguages}. */
  postLanguages<As extends ResponseAs = ResponseAs>(
    params: operations.PostLanguagesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LanguagePack>> {
    return operations.postLanguages<As>(this.#halo, params, options)
  }

  /** `GET /Languages/{id}`: see {@link operations.getLanguagesById}. */
  getLanguagesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetLanguagesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LanguagePack>> {
    return operations.getLanguagesById<As>(this.#halo, params, options)
  }

  /** `DELETE /Languages/{id}`: see {@link operations.deleteLanguagesById}. */
  deleteLanguagesById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteLanguagesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteLanguagesById<T, As>(this.#halo, params, options)
  }
}
