// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { LanguagePack } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Languages` as a method. */
export class LanguagesAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Languages`: see {@link operations.getLanguages}. */
  getLanguages<As extends ResponseAs = ResponseAs>(
    params?: operations.GetLanguagesParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LanguagePack[]>> {
    return operations.getLanguages<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Languages`: see {@link operations.paginateLanguages}. */
  paginateLanguages(
    params?: operations.PaginateLanguagesParams,
    options?: PaginateOptions,
  ): Pages<LanguagePack> {
    return operations.paginateLanguages(this.#halo, params, options)
  }

  /** `POST /Languages`: see {@link operations.postLanguages}. */
  postLanguages<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostLanguagesParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, LanguagePack[], LanguagePack>>> {
    return operations.postLanguages<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Languages/{id}`: see {@link operations.getLanguagesById}. */
  getLanguagesById<As extends ResponseAs = ResponseAs>(
    params: operations.GetLanguagesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LanguagePack>> {
    return operations.getLanguagesById<As>(this.#halo, params, options)
  }

  /** `DELETE /Languages/{id}`: see {@link operations.deleteLanguagesById}. */
  deleteLanguagesById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteLanguagesByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, LanguagePack | undefined>> {
    return operations.deleteLanguagesById<As>(this.#halo, params, options)
  }
}
