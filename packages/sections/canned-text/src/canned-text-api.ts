// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CannedText } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CannedText` as a method. */
export class CannedTextAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CannedText`: see {@link operations.getCannedText}. */
  getCannedText<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCannedTextParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CannedText[]>> {
    return operations.getCannedText<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CannedText`: see {@link operations.paginateCannedText}. */
  paginateCannedText(
    params?: operations.PaginateCannedTextParams,
    options?: PaginateOptions,
  ): Pages<CannedText> {
    return operations.paginateCannedText(this.#halo, params, options)
  }

  /** `POST /CannedText`: see {@link operations.postCannedText}. */
  postCannedText<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCannedTextParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CannedText[], CannedText>>> {
    return operations.postCannedText<As, Flag>(this.#halo, params, options)
  }

  /** `POST /CannedText/favourite`: see {@link operations.postCannedTextFavourite}. */
  postCannedTextFavourite<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostCannedTextFavouriteParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postCannedTextFavourite<T, As>(this.#halo, params, options)
  }

  /** `GET /CannedText/{id}`: see {@link operations.getCannedTextById}. */
  getCannedTextById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCannedTextByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CannedText>> {
    return operations.getCannedTextById<As>(this.#halo, params, options)
  }

  /** `DELETE /CannedText/{id}`: see {@link operations.deleteCannedTextById}. */
  deleteCannedTextById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCannedTextByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CannedText | undefined>> {
    return operations.deleteCannedTextById<As>(this.#halo, params, options)
  }
}
